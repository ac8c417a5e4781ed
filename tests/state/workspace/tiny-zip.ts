import { strToU8, zipSync } from 'fflate';

/** A zip that says whose package it is, the same whenever it is made; every edition has another content. */
export const tinyZip = (municipality: string, edition = 1): Uint8Array =>
  zipSync(
    {
      'atlas.json': strToU8(JSON.stringify({ municipality })),
      'datapackage.json': strToU8(JSON.stringify({ title: `${municipality} ${edition}` })),
      'areas-district.geojson': strToU8('{}')
    },
    { mtime: new Date(2026, 0, 1) }
  );
