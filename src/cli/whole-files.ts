import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes files into a folder (made where missing) so that no file is ever seen half-written: all of them are
 * written beside their places and moved there only when every one is complete. Rejects with the system's error.
 */
export async function writeWholeFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const places = [...files.keys()].map((name) => ({
    name,
    draft: join(folder, `.${name}.${process.pid}.part`),
    path: join(folder, name)
  }));
  try {
    for (const { name, draft } of places) await writeFile(draft, files.get(name) ?? '', { flag: 'wx' });
    for (const { draft, path } of places) await rename(draft, path);
  } finally {
    for (const { draft } of places) await rm(draft, { force: true });
  }
}
