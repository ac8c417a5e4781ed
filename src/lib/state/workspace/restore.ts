import { readPackage } from '../../package/read-package.ts';
import { zipSource } from '../../package/zip-source.ts';
import type { BackedUpPackage } from './backup.ts';
import { packageName, type KeptPackage } from './kept-package.ts';
import type { PackageShelf } from './package-shelf.svelte.ts';

/** What became of the packages of a backup, by their names. */
export interface Restoration {
  added: readonly string[];
  /** Were here already, with the same content. */
  skipped: readonly string[];
  /** Damaged or not valid: left out. */
  refused: readonly string[];
}

/**
 * Adds the packages of a backup to the shelf, each with its versions. Every package is checked before it is added;
 * none that is here is replaced or changed.
 */
export async function restoreBackup(
  backup: readonly BackedUpPackage[],
  shelf: PackageShelf,
  tell: (name: string, done: number, total: number) => void
): Promise<Restoration> {
  await shelf.start();
  const outcome = { added: [] as string[], skipped: [] as string[], refused: [] as string[] };
  for (const [done, one] of backup.entries()) {
    const name = packageName(one.kept);
    tell(name, done, backup.length);
    outcome[await restorePackage(one, shelf)].push(name);
  }
  return outcome;
}

async function restorePackage(
  { kept, zips }: BackedUpPackage,
  shelf: PackageShelf
): Promise<keyof Restoration> {
  if (shelf.packageWith(kept.current)) return 'skipped';
  const sound = [];
  for (const [i, version] of kept.versions.entries()) {
    const zip = shelf.packageWith(version.id) ? null : zips[i];
    if (zip && (await isValid(zip))) sound.push({ zip, version });
  }
  if (!sound.some(({ version }) => version.id === kept.current)) return 'refused';
  await adopt(kept, sound, shelf);
  return 'added';
}

async function isValid(zip: Uint8Array): Promise<boolean> {
  return (await readPackage(zipSource(zip))).ok;
}

async function adopt(
  { name, current }: KeptPackage,
  versions: readonly { zip: Uint8Array; version: KeptPackage['versions'][number] }[],
  shelf: PackageShelf
): Promise<void> {
  let over: string | null = null;
  for (const { zip, version } of versions)
    over = await shelf.keep(zip, { reason: version.reason, savedAt: version.savedAt, over });
  if (over !== current) await shelf.choose(current);
  if (name !== null) await shelf.rename(current, name);
}
