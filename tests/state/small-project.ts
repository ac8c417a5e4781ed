import type { DataPackage, FileSource } from '../../src/lib/package/model.ts';
import { memorySource } from '../../src/lib/package/memory-source.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { zipPackage } from '../../src/lib/package/write-package.ts';
import { projectInfo, type ProjectInfo } from '../../src/lib/state/project.ts';
import { smallPackageFiles } from '../fixtures/small-package.ts';

/** Reads a package that has to be valid. */
export async function validPackage(source: FileSource): Promise<DataPackage> {
  const result = await readPackage(source);
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]));
  return result.package;
}

/** The small package, as if it were another municipality's. */
export async function packageOf(municipality: string): Promise<DataPackage> {
  const files = smallPackageFiles();
  const settings = JSON.parse(files.get('atlas.json') ?? '') as object;
  files.set('atlas.json', JSON.stringify({ ...settings, municipality }));
  return validPackage(memorySource(files));
}

export const zipOf = async (municipality: string): Promise<Uint8Array> =>
  zipPackage(await packageOf(municipality));

/** What screens know of the small package, opened as the example. */
export const smallProject = async (): Promise<ProjectInfo> =>
  projectInfo(await packageOf('Kleinstadt'), null);
