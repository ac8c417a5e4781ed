import { join, relative } from 'node:path';
import { packagesFolder, writeTo } from '../berlin/build-package.ts';
import { nrwSchoolsPackage } from './package.ts';

console.log(relative('.', await writeTo(join(packagesFolder, 'nrw-school-forms'), nrwSchoolsPackage())));
