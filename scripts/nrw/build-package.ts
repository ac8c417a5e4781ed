import { join, relative } from 'node:path';
import { packagesFolder, writeTo } from '../berlin/build-package.ts';
import { nrwPackage } from './package.ts';

console.log(relative('.', await writeTo(join(packagesFolder, 'nrw-schools'), nrwPackage())));
