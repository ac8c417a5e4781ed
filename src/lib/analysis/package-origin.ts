import type { FileSource } from '../package/model.ts';
import { urlSource } from '../package/url-source.ts';
import { zipSource } from '../package/zip-source.ts';

/** Where a worker finds the files of a package: in a zip that is handed over, or below an address of this site. */
export type PackageOrigin =
  { kind: 'zip'; bytes: Uint8Array } | { kind: 'address'; url: string; base: string };

/** The files of a package; nothing is read yet. */
export function sourceOf(origin: PackageOrigin): FileSource {
  if (origin.kind === 'zip') return zipSource(origin.bytes);
  return urlSource(origin.url, origin.base, (url) => fetch(url));
}
