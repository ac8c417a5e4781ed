import type { FileArea } from './file-area.ts';

/** Files that last as long as the page, for a session without file storage and for tests. */
export function memoryFiles(kept = new Map<string, Uint8Array>()): FileArea {
  return {
    sizes: async () => new Map([...kept].map(([name, { length }]) => [name, length])),
    read: async (name) => kept.get(name) ?? null,
    write: async (name, bytes) => void kept.set(name, bytes),
    remove: async (name) => void kept.delete(name)
  };
}
