import type { FileSource } from '../../package/model.ts';
import { zipFiles } from '../../package/zip-files.ts';
import { isContentOf } from './package-facts.ts';
import type { KeptPackage, PackageVersion, SaveReason } from './kept-package.ts';
import type { Shelf } from './shelf.ts';

/** A backup of the workspace is a zip of this file, the list, and of the zips of all versions. */
export const backupList = 'workspace.json';
const pathOf = (id: string): string => `packages/${id}.zip`;

interface BackupFile {
  format: 'praeventionsatlas-workspace';
  version: 1;
  packages: Shelf;
}

export interface Backup {
  zip: Uint8Array;
  /** Names of packages of which a version is missing in it, since its file is damaged. */
  incomplete: readonly string[];
}

/** A package of a backup, with the zips of its versions in their order; null where a zip is missing or damaged. */
export interface BackedUpPackage {
  kept: KeptPackage;
  zips: readonly (Uint8Array | null)[];
}

/** All packages with all their versions in one zip. */
export async function writeBackup(
  shelf: Shelf,
  read: (id: string) => Promise<Uint8Array | null>
): Promise<Backup> {
  const files = new Map<string, Uint8Array>();
  const incomplete: string[] = [];
  for (const { name, current, versions } of shelf) {
    for (const { id, title } of versions) {
      const zip = await read(id).catch(() => null);
      if (zip) files.set(pathOf(id), zip);
      else incomplete.push(id === current ? (name ?? title) : title);
    }
  }
  const list: BackupFile = { format: 'praeventionsatlas-workspace', version: 1, packages: shelf };
  files.set(backupList, new TextEncoder().encode(JSON.stringify(list, null, 2)));
  return { zip: zipFiles(files), incomplete: [...new Set(incomplete)] };
}

/** Reads a backup; null where the zip is none. A file that is not what its name says is taken for missing. */
export async function readBackup(source: FileSource): Promise<BackedUpPackage[] | null> {
  const paths = new Set(await source.list());
  if (!paths.has(backupList)) return null;
  const packages = parseList(await source.read(backupList));
  const zipOf = async ({ id }: PackageVersion) => {
    const zip = paths.has(pathOf(id)) ? await source.read(pathOf(id)) : null;
    return zip && (await isContentOf(id, zip)) ? zip : null;
  };
  return Promise.all(
    packages.map(async (kept) => ({ kept, zips: await Promise.all(kept.versions.map(zipOf)) }))
  );
}

/** The list comes from a file of the user: only what has the right form is taken. */
function parseList(bytes: Uint8Array): KeptPackage[] {
  try {
    const { packages } = JSON.parse(new TextDecoder().decode(bytes)) as { packages: unknown };
    return Array.isArray(packages) ? packages.flatMap((one) => keptPackage(one) ?? []) : [];
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const textOr = <Other>(value: unknown, other: Other): string | Other =>
  typeof value === 'string' ? value : other;

function keptPackage(value: unknown): KeptPackage | null {
  if (!isRecord(value) || !Array.isArray(value.versions)) return null;
  const versions = value.versions.flatMap((one) => version(one) ?? []);
  const current = versions.find(({ id }) => id === value.current) ?? versions.at(-1);
  return current ? { name: textOr(value.name, null), current: current.id, versions } : null;
}

function version(value: unknown): PackageVersion | null {
  if (!isRecord(value) || typeof value.id !== 'string' || !/^[a-z0-9-]+$/.test(value.id)) return null;
  return {
    id: value.id,
    title: textOr(value.title, value.id),
    municipality: textOr(value.municipality, ''),
    levels: 0,
    bytes: 0,
    savedAt: textOr(value.savedAt, null),
    reason: reason(value.reason)
  };
}

const plainKinds = ['opened', 'replaced', 'edited', 'recovered'] as const;

function reason(value: unknown): SaveReason {
  const { kind, files } = isRecord(value) ? value : {};
  if (kind === 'imported' && typeof files === 'number') return { kind, files };
  return { kind: plainKinds.find((one) => one === kind) ?? 'opened' };
}
