import type { Page } from '@playwright/test';

/** The zip of the open project from the browser's own file storage. */
export async function keptZip(page: Page): Promise<Uint8Array> {
  const id = new URL(page.url()).searchParams.get('project') ?? '';
  const bytes = await page.evaluate(async (name) => {
    const folders = [await navigator.storage.getDirectory()];
    for (const folder of folders) {
      for await (const [entry, handle] of folder.entries()) {
        if (handle.kind === 'directory') folders.push(handle as FileSystemDirectoryHandle);
        else if (entry === `${name}.zip`) {
          const file = await (handle as FileSystemFileHandle).getFile();
          return Array.from(new Uint8Array(await file.arrayBuffer()));
        }
      }
    }
    return null;
  }, id);
  if (bytes === null) throw new Error(`${id} is not kept in this browser`);
  return Uint8Array.from(bytes);
}
