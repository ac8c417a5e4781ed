import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { originStore } from '../../src/lib/state/project-store.ts';

/** The file system of an origin with one folder, in memory. A file exists, empty, as soon as it is asked for. */
let files: Map<string, Uint8Array<ArrayBuffer>>;
let isFull: boolean;

const handleOf = (name: string) => ({
  getFile: async () => new Blob([files.get(name) ?? new Uint8Array()]),
  createWritable: async () => {
    let written = new Uint8Array();
    return {
      write: async (bytes: Uint8Array<ArrayBuffer>) => {
        if (isFull) throw new DOMException('Full', 'QuotaExceededError');
        written = bytes;
      },
      close: async () => void files.set(name, written)
    };
  }
});
const folder = {
  getFileHandle: async (name: string, options?: { create?: boolean }) => {
    if (!files.has(name) && !options?.create) throw new DOMException('None', 'NotFoundError');
    if (!files.has(name)) files.set(name, new Uint8Array());
    return handleOf(name);
  }
};

beforeEach(() => {
  files = new Map();
  isFull = false;
  const storage = { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) };
  vi.stubGlobal('navigator', { storage });
});
afterEach(() => vi.unstubAllGlobals());

describe('projects kept in the browser', () => {
  it('come back as they were', async () => {
    await originStore.save('altstadt-12', Uint8Array.of(1, 2, 3));
    expect(await originStore.read('altstadt-12')).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('are none under a name that was never used', async () =>
    expect(await originStore.read('altstadt-12')).toBeNull());

  it('are none where saving was broken off, not an empty project', async () => {
    isFull = true;
    await expect(originStore.save('altstadt-12', Uint8Array.of(1))).rejects.toThrow('Full');
    expect(files.has('altstadt-12.zip')).toBe(true);
    expect(await originStore.read('altstadt-12')).toBeNull();
  });

  it('keep the former content until the new one is complete', async () => {
    await originStore.save('altstadt-12', Uint8Array.of(1));
    isFull = true;
    await expect(originStore.save('altstadt-12', Uint8Array.of(2))).rejects.toThrow('Full');
    expect(await originStore.read('altstadt-12')).toEqual(Uint8Array.of(1));
  });

  it('cannot be kept where the browser offers no storage', async () => {
    vi.stubGlobal('navigator', {});
    await expect(originStore.save('a', Uint8Array.of(1))).rejects.toThrow();
    await expect(originStore.read('a')).rejects.toThrow();
  });
});
