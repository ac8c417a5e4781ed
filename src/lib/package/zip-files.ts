import { zipSync } from 'fflate';

/** A zip of files by their paths, as they are, for files that are packed already. The same files give the same bytes. */
export const zipFiles = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 0, mtime: new Date(1980, 0, 1) });
