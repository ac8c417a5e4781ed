import { sha256 } from '../../package/sha256.ts';
import type { FileArea } from './file-area.ts';
import type { Shelf } from './shelf.ts';

/**
 * The list of the packages stands in two files that are written in turn, each with its number and its checksum: while
 * one is being written, the other still holds the state before.
 */
export const indexNames = ['index-a.json', 'index-b.json'] as const;

export interface StoredShelf {
  /** Counts the changes; 0 = none was ever written. */
  generation: number;
  shelf: Shelf;
  /** Whether the newest index may have been lost, so that a file it does not name may belong to it. */
  isSuspect: boolean;
}

interface IndexFile {
  generation: number;
  sha256: string;
  packages: Shelf;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const checksum = (generation: number, packages: Shelf) =>
  sha256(encode(JSON.stringify([generation, packages])));

/** The newest index that is whole; null where there is none. */
export async function readIndex(files: FileArea): Promise<StoredShelf | null> {
  const contents = await Promise.all(indexNames.map((name) => files.read(name)));
  const indexes = await Promise.all(contents.map((bytes) => (bytes?.length ? parse(bytes) : 'none')));
  const whole = indexes.filter((index) => typeof index === 'object');
  const newest = whole.sort((a, b) => b.generation - a.generation)[0];
  if (!newest) return null;
  const { generation, packages: shelf } = newest;
  return { generation, shelf, isSuspect: indexes.includes('damaged') };
}

async function parse(bytes: Uint8Array): Promise<IndexFile | 'damaged'> {
  try {
    const index = JSON.parse(new TextDecoder().decode(bytes)) as IndexFile;
    const isWhole = index.sha256 === (await checksum(index.generation, index.packages));
    return isWhole ? index : 'damaged';
  } catch {
    return 'damaged';
  }
}

/**
 * Writes the index of the next generation over the older of the two. Where there is no room for it, the older one goes
 * first, so that packages can be removed even from a full storage.
 */
export async function writeIndex(files: FileArea, generation: number, packages: Shelf): Promise<void> {
  const index: IndexFile = { generation, sha256: await checksum(generation, packages), packages };
  const name = indexNames[generation % 2 === 0 ? 0 : 1];
  const bytes = encode(JSON.stringify(index, null, 1));
  try {
    await files.write(name, bytes);
  } catch {
    await files.remove(name);
    await files.write(name, bytes);
  }
}
