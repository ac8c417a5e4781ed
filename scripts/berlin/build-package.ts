import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { memorySource } from '../../src/lib/package/memory-source.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { writePackage } from '../../src/lib/package/write-package.ts';
import type { Edition } from './edition.ts';
import { berlinPackage } from './package.ts';
import { berlinYearsPackage } from './years-package.ts';

/** Ignored folder that the packages are written to. */
export const packagesFolder = fileURLToPath(new URL('../../.local/packages/', import.meta.url));

/**
 * Writes the package of an edition to `berlin-YEAR` in the folder and resolves with its path.
 * Throws where the result is not a valid package.
 */
export function buildPackage(edition: Edition, folder: string): Promise<string> {
  return writeTo(join(folder, `berlin-${edition.year}`), berlinPackage(edition));
}

/** Writes the package of all editions to `berlin-years` in the folder, as `buildPackage` does. */
export function buildYearsPackage(folder: string): Promise<string> {
  return writeTo(join(folder, 'berlin-years'), berlinYearsPackage());
}

/** Writes a package to a folder that it replaces, as `buildPackage` does. */
export async function writeTo(path: string, pkg: DataPackage): Promise<string> {
  const files = await writePackage(pkg);
  await refuseFaulty(files);
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(path, name), bytes);
  return path;
}

async function refuseFaulty(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const { problems } = await readPackage(memorySource(files));
  if (problems.length > 0) throw new Error(`Not a valid package:\n${JSON.stringify(problems, null, 1)}`);
}
