import type { DataPackage } from '../../../src/lib/package/model.ts';
import { coordinationOffice } from './offices/coordination.ts';
import { healthOffice } from './offices/health-office.ts';
import { statisticsOffice } from './offices/statistics-office.ts';
import { surveyingOffice } from './offices/surveying-office.ts';
import { youthAndSchoolOffice } from './offices/youth-and-school-office.ts';
import type { TwinFile } from './twin-file.ts';

/** The example municipality as the files its offices would send; importing them must give the package back. */
export function messyTwin(pkg: DataPackage): TwinFile[] {
  return [
    ...surveyingOffice(pkg),
    ...statisticsOffice(pkg),
    ...healthOffice(pkg),
    ...youthAndSchoolOffice(pkg),
    ...coordinationOffice(pkg)
  ];
}

/** What each file feeds and what is untidy about it, for the importer's tests. */
export function manifest(files: readonly TwinFile[]): string {
  const entries = files.map(({ path, feeds, traits }) => ({ path, feeds, traits }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
