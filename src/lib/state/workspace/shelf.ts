import { mostVersions, type KeptPackage, type PackageVersion } from './kept-package.ts';

/** All packages of a workspace, in the order in which they came. */
export type Shelf = readonly KeptPackage[];

const holds =
  (id: string) =>
  ({ versions }: KeptPackage): boolean =>
    versions.some((version) => version.id === id);

/** The package one of whose versions has this identifier. */
export const packageWith = (shelf: Shelf, id: string): KeptPackage | null => shelf.find(holds(id)) ?? null;

export const versionIds = (shelf: Shelf): string[] =>
  shelf.flatMap(({ versions }) => versions.map(({ id }) => id));

/** The versions before and after one, of the same package. */
export function neighbours(
  shelf: Shelf,
  id: string
): { earlier: PackageVersion | null; later: PackageVersion | null } {
  const versions = packageWith(shelf, id)?.versions ?? [];
  const place = versions.findIndex((version) => version.id === id);
  return { earlier: versions[place - 1] ?? null, later: (place >= 0 && versions[place + 1]) || null };
}

/**
 * The shelf with a version saved: after `over`, whose later versions, undone before, go; as a package of its own where
 * `over` is null or not here. Content that is on the shelf already becomes current where it is, and nothing else changes, unless its file was
 * damaged: then it is mended.
 */
export function withVersion(shelf: Shelf, version: PackageVersion, over: string | null): Shelf {
  if (packageWith(shelf, version.id)) return withCurrent(mended(shelf, version), version.id);
  const own = { name: null, current: version.id, versions: [version] };
  if (over === null || !packageWith(shelf, over)) return [...shelf, own];
  return shelf.map((kept) => (holds(over)(kept) ? continued(kept, version, over) : kept));
}

const mended = (shelf: Shelf, version: PackageVersion): Shelf =>
  shelf.map((kept) => ({
    ...kept,
    versions: kept.versions.map((one) => (one.id === version.id && one.bytes === 0 ? version : one))
  }));

function continued(kept: KeptPackage, version: PackageVersion, over: string): KeptPackage {
  const place = kept.versions.findIndex(({ id }) => id === over);
  const versions = [...kept.versions.slice(0, place + 1), version].slice(-mostVersions);
  return { ...kept, current: version.id, versions };
}

const changed = (shelf: Shelf, id: string, change: Partial<KeptPackage>): Shelf =>
  shelf.map((kept) => (holds(id)(kept) ? { ...kept, ...change } : kept));

/** The shelf with this version as the one that counts. */
export const withCurrent = (shelf: Shelf, id: string): Shelf => changed(shelf, id, { current: id });

/** The shelf with a package renamed; an empty name brings its title back. */
export const withName = (shelf: Shelf, id: string, name: string): Shelf =>
  changed(shelf, id, { name: name.trim() || null });

/** The shelf without the package that has this version. */
export const without = (shelf: Shelf, id: string): Shelf => shelf.filter((kept) => !holds(id)(kept));
