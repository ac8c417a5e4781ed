import { join } from 'node:path';
import { packagesFolder, writeTo } from '../berlin/build-package.ts';
import { nrwPackage } from './package.ts';

/** Writes the package of the schools of NRW to `nrw-schools` in the folder and resolves with its path. */
export const buildNrwPackage = (folder: string = packagesFolder): Promise<string> =>
  writeTo(join(folder, 'nrw-schools'), nrwPackage());
