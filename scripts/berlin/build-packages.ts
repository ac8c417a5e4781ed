import { relative } from 'node:path';
import { buildPackage, buildYearsPackage, packagesFolder } from './build-package.ts';
import { editions } from './edition.ts';
import { hasSharedData } from './shared-data.ts';

if (hasSharedData()) {
  for (const edition of editions) console.log(relative('.', await buildPackage(edition, packagesFolder)));
  console.log(relative('.', await buildYearsPackage(packagesFolder)));
} else {
  console.error('The Berlin data (../shared/data/berlin) is absent; nothing was built.');
  process.exitCode = 1;
}
