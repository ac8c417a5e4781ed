import type { FileArea } from './file-area.ts';

const folderName = 'projects';

const isNotFound = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

const nullWhereNone = <Value>(promise: Promise<Value>): Promise<Value | null> =>
  promise.catch((error: unknown) => {
    if (isNotFound(error)) return null;
    throw error;
  });

/** The browser's origin-private file system. Every method rejects where the browser offers none. */
export function originFiles(root: () => Promise<FileSystemDirectoryHandle>): FileArea {
  // Asked for anew each time: the user may clear the site's data while the page is open.
  const folder = async () => (await root()).getDirectoryHandle(folderName, { create: true });
  const fileOf = async (name: string) => (await (await folder()).getFileHandle(name)).getFile();

  return {
    async sizes() {
      const found = new Map<string, number>();
      for await (const [name, handle] of (await folder()).entries()) {
        // Another window may have removed it in the meantime.
        const file =
          handle.kind === 'file' && (await nullWhereNone((handle as FileSystemFileHandle).getFile()));
        if (file) found.set(name, file.size);
      }
      return found;
    },
    async read(name) {
      const file = await nullWhereNone(fileOf(name));
      return file && new Uint8Array(await file.arrayBuffer());
    },
    async write(name, bytes) {
      const file = await (await folder()).getFileHandle(name, { create: true });
      // What is written goes into a swap file, which replaces the target upon close.
      const stream = await file.createWritable();
      try {
        await stream.write(bytes as Uint8Array<ArrayBuffer>);
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    },
    async remove(name) {
      await nullWhereNone((await folder()).removeEntry(name));
    }
  };
}

/** The file system of this origin; rejects where the browser offers none, or none that can be written. */
export async function openOriginFiles(): Promise<FileArea> {
  const writable =
    typeof FileSystemFileHandle === 'function' && 'createWritable' in FileSystemFileHandle.prototype;
  if (!writable) throw new DOMException('No file storage in this browser', 'NotSupportedError');
  const files = originFiles(() => navigator.storage.getDirectory());
  await files.sizes();
  return files;
}
