/** Keeps opened packages in this browser. Every method rejects where the browser offers no file storage. */
export interface ProjectStore {
  save(id: string, zip: Uint8Array): Promise<void>;
  read(id: string): Promise<Uint8Array | null>;
}

const folderName = 'projects';

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

const isNotFound = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

/** The origin-private file system. A file has its content only when it is complete; before, it is empty. */
export const originStore: ProjectStore = {
  async save(id, zip) {
    const file = await (await folder()).getFileHandle(`${id}.zip`, { create: true });
    // createWritable writes into a swap file that replaces the target upon close.
    const stream = await file.createWritable();
    await stream.write(zip as Uint8Array<ArrayBuffer>);
    await stream.close();
  },
  async read(id) {
    try {
      const file = await (await (await folder()).getFileHandle(`${id}.zip`)).getFile();
      return file.size === 0 ? null : new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }
};
