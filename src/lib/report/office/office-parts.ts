import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The parts of an office file by their paths. */
export type OfficeParts = Map<string, Uint8Array>;

/** The parts in the order in which the file has them. */
export const partsOf = (file: Uint8Array): OfficeParts => new Map(Object.entries(unzipSync(file)));

/** The file of the parts; its bytes depend on nothing but them. */
export function officeFile(parts: OfficeParts): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of parts) entries[path] = [bytes, { mtime: firstDay, level: levelOf(path) }];
  return zipSync(entries);
}

/** Archives know no time before; local, as it is written into the archive. */
const firstDay = new Date(1980, 0, 1);

/** Pictures are compressed already. */
const levelOf = (path: string) => (path.endsWith('.png') ? 0 : 9);

/** Rewrites a part as text. Throws RangeError where the file has none of this path. */
export function editPart(parts: OfficeParts, path: string, edit: (xml: string) => string): void {
  const bytes = parts.get(path);
  if (!bytes) throw new RangeError(`The file has no ${path}`);
  parts.set(path, strToU8(edit(strFromU8(bytes))));
}

/** A part of text. */
export const setPart = (parts: OfficeParts, path: string, xml: string): void => {
  parts.set(path, strToU8(xml));
};
