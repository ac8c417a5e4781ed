import type { FileSource } from './model.ts';

/** A package that is held in memory, as text or bytes by path. */
export function memorySource(files: ReadonlyMap<string, string | Uint8Array>): FileSource {
  return {
    list: async () => [...files.keys()],
    read: async (path) => {
      const content = files.get(path);
      if (content === undefined) throw new Error(`No file ${path}`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    }
  };
}
