import type { FileSource } from './model.ts';
import { SourceError } from './source-error.ts';
import { zipSource } from './zip-source.ts';

/** A file as a browser hands it over, from a file dialog or dropped; `File` fits. */
export interface OfferedFile {
  readonly name: string;
  /** Path inside the chosen folder; empty for a file chosen by itself. */
  readonly webkitRelativePath?: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A dropped file with the path its folder entry gave it. */
export interface PlacedFile {
  path: string;
  file: OfferedFile;
}

/** A package from the files of a dialog or a drop: a folder's files, or one zip. */
export async function fileListSource(files: readonly (OfferedFile | PlacedFile)[]): Promise<FileSource> {
  const placed = files.map(place);
  const [first] = placed;
  if (placed.length === 1 && first !== undefined && /\.zip$/i.test(first.path)) {
    return zipSource(await bytesOf(first), first.path);
  }
  const byPath = new Map(placed.map((entry) => [entry.path, entry]));
  return { list: async () => [...byPath.keys()], read: (path) => readPlaced(byPath.get(path), path) };
}

function place(offered: OfferedFile | PlacedFile): PlacedFile {
  if ('path' in offered && 'file' in offered) return { ...offered, path: offered.path.replace(/^\/+/, '') };
  return { path: offered.webkitRelativePath || offered.name, file: offered };
}

async function readPlaced(placed: PlacedFile | undefined, path: string): Promise<Uint8Array> {
  if (placed === undefined) throw new SourceError('file_missing', path);
  return bytesOf(placed);
}

async function bytesOf({ path, file }: PlacedFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new SourceError('source_unreachable', path, { reason: reasonOf(cause) }, cause);
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
