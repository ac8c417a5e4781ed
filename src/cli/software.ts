import { readFileSync } from 'node:fs';

interface Manifest {
  name: string;
  version: string;
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;

/** Name and version of this software, as printed by `--version` and written into provenance.json. */
export const software: Manifest = { name: manifest.name, version: manifest.version };
