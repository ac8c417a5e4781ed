/** Why a version was saved. Plain data, so that it can be said in every language. */
export type SaveReason =
  { kind: 'opened' | 'replaced' | 'edited' | 'recovered' } | { kind: 'imported'; files: number };

/** One state of a package. It never changes: its identifier is computed from its content. */
export interface PackageVersion {
  /** `<municipality>-<first 8 digits of the zip's SHA-256>`, as the address holds it. */
  id: string;
  title: string;
  municipality: string;
  /** How many levels of areas it has. */
  levels: number;
  /** Size of the zip; 0 where the file turned out to be damaged. */
  bytes: number;
  /** When it was saved (ISO 8601), for display only; null where that is not known. */
  savedAt: string | null;
  reason: SaveReason;
}

/** A package with its last versions, oldest first. An identifier belongs to one package only. */
export interface KeptPackage {
  /** What the user calls it here; null = its title. */
  name: string | null;
  /** Identifier of the version that counts; later ones were undone. */
  current: string;
  versions: readonly PackageVersion[];
}

/** So many versions of a package are kept; the oldest goes when one more is saved. */
export const mostVersions = 5;

export function currentVersion({ current, versions }: KeptPackage): PackageVersion {
  const version = versions.find(({ id }) => id === current) ?? versions.at(-1);
  if (!version) throw new Error(`A package without versions: ${current}`);
  return version;
}

export const packageName = (kept: KeptPackage): string => kept.name ?? currentVersion(kept).title;
