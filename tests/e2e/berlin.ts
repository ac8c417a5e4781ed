import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packagesFolder } from '../../scripts/berlin/build-package.ts';
import { zipOfFolder, type Upload } from './uploads.ts';

/** The package of the Berlin monitoring 2021, built by the set-up from ../shared. */
export const berlinFolder = join(packagesFolder, 'berlin-2021');
export const berlinAreas = join(berlinFolder, 'areas-planning_area.geojson');

/** Why the Berlin tests cannot run, or ''. Where CI is set they run in any case, and fail. */
export function berlinMissing(): string {
  return existsSync(berlinFolder) || process.env.CI ? '' : '../shared/data/berlin is absent';
}

export const berlinZip = (): Upload => zipOfFolder('berlin-2021.zip', berlinFolder);
