import { fileListSource, type OfferedFile, type PlacedFile } from '../package/file-list-source.ts';
import type { FileSource } from '../package/model.ts';
import { urlSource } from '../package/url-source.ts';
import { looksLikeZip, zipSource } from '../package/zip-source.ts';
import type { SaveReason } from './workspace/kept-package.ts';

/** How a package is to be saved: as a new version of the package that has the version `over`, or of its own. */
export interface SavingWish {
  reason: SaveReason;
  over: string | null;
}

/** A package that may become the open project. */
export interface Offer {
  source: FileSource;
  /** What opens it again by the address; a package that is to be saved gets its identifier from its content. */
  place: { id: string | null } | SavingWish;
  /** The package as one zip, where it came as one. */
  zip: Uint8Array | null;
}

/** Files the user chose or dropped: one zip, or the files of a folder. */
export type ChosenFiles = readonly (OfferedFile | PlacedFile)[];

/** Where the app is served from and where its example lies below it. */
export interface Site {
  base: () => string;
  example: string;
  fetch: typeof fetch;
}

/** The name of the chosen folder, or of the file chosen by itself. */
export function nameOfFiles([first]: ChosenFiles): string {
  if (!first) return '';
  const path = 'file' in first ? first.path : first.webkitRelativePath || first.name;
  return path.replace(/^\/+/, '').split('/')[0] ?? path;
}

/** Throws SourceError where a zip cannot be read; a folder's files are read later. */
export async function offerOfFiles(files: ChosenFiles, place: SavingWish): Promise<Offer> {
  const zip = await zipAmong(files);
  const source = zip ? zipSource(zip, nameOfFiles(files)) : await fileListSource(files);
  return { source, place, zip };
}

/** A file that cannot be read is left to `fileListSource`, which says so. */
async function zipAmong([first, ...others]: ChosenFiles): Promise<Uint8Array | null> {
  if (!first || others.length > 0) return null;
  const { file } = 'file' in first ? first : { file: first };
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  return looksLikeZip(bytes) ? bytes : null;
}

/** What an address names: null = the example, a path = a package on this site. Null where it is not kept here.
 * Rejects with DamagedPackage. */
export async function offerOfAddress(
  id: string | null,
  { base, example, fetch }: Site,
  read: (id: string) => Promise<Uint8Array | null>
): Promise<Offer | null> {
  if (id === null || id.includes('/')) {
    const source = urlSource(new URL(id ?? example, base()).href, base(), fetch);
    return { source, place: { id }, zip: null };
  }
  const zip = await read(id);
  return zip && { source: zipSource(zip, id), place: { id }, zip };
}
