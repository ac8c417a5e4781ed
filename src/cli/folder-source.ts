import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileSource } from '../lib/package/model.ts';
import { SourceError } from '../lib/package/source-error.ts';

/** A package in a folder of the file system. Hidden files and folders are passed over. */
export function folderSource(folder: string): FileSource {
  return { list: () => listFiles(folder), read: (path) => readBytes(folder, path) };
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
      .sort();
  } catch (cause) {
    throw new SourceError('source_unreachable', folder, { reason: reasonOf(cause) }, cause);
  }
}

async function readBytes(folder: string, path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(join(folder, path)));
  } catch (cause) {
    throw new SourceError('file_missing', path, {}, cause);
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
