import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileSource } from '../lib/package/model.ts';
import { SourceError } from '../lib/package/source-error.ts';
import { zipSource } from '../lib/package/zip-source.ts';
import { folderSource } from './folder-source.ts';

/** The files of a package from a folder or a zip; reading it reports what is wrong with either. */
export async function openSource(path: string): Promise<FileSource> {
  const name = basename(path);
  try {
    if ((await stat(path)).isDirectory()) return folderSource(path);
    return zipSource(await readFile(path), name);
  } catch (cause) {
    return unreachable(name, cause);
  }
}

/** A source that fails as soon as it is read, so that the failure is reported like any other problem. */
function unreachable(name: string, cause: unknown): FileSource {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const fail = () => Promise.reject(new SourceError('source_unreachable', name, { reason }, cause));
  return { list: fail, read: fail };
}
