import { memorySource } from '../../src/lib/package/memory-source.ts';
import type { DataPackage, Problem } from '../../src/lib/package/model.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Problems as `severity code file row column`, `-` where there is none. */
export async function problemsOf(files: Files): Promise<string[]> {
  return (await readPackage(memorySource(files))).problems.map(problemLine);
}

export function problemLine({ severity, code, file, row, column }: Problem): string {
  return [severity, code, file, row ?? '-', column ?? '-'].join(' ');
}

/** Reads a package that must be valid. */
export async function openPackage(files: Files): Promise<DataPackage> {
  const result = await readPackage(memorySource(files));
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.package;
}

/** Two square areas `01` and `02` with one indicator: the smallest package, without descriptor and settings. */
export function smallestFiles(): Map<string, string | Uint8Array> {
  return new Map([
    [
      'areas-district.geojson',
      JSON.stringify({ type: 'FeatureCollection', features: [square('01', 10), square('02', 11)] })
    ],
    ['indicators.csv', 'indicator_id,name_de,unit,polarity\nchild_poverty,Kinderarmut,percent,1\n'],
    [
      'observations.csv',
      'area_id,indicator_id,period,value\n01,child_poverty,2024,12.5\n02,child_poverty,2025,20\n'
    ]
  ]);
}

export function square(id: string, west: number, properties: object = {}) {
  const ring = [
    [west, 51],
    [west + 1, 51],
    [west + 1, 52],
    [west, 52],
    [west, 51]
  ];
  return {
    type: 'Feature',
    properties: { area_id: id, name: `Gebiet ${id}`, ...properties },
    geometry: { type: 'Polygon', coordinates: [ring] }
  };
}

/** The problems of the smallest package with some files changed, without those about missing JSON files. */
export async function problemsWith(changes: Record<string, string | Uint8Array>): Promise<string[]> {
  const files = new Map([...smallestFiles(), ...Object.entries(changes)]);
  const ordinary = /(descriptor|settings)_missing/;
  return (await problemsOf(files)).filter((line) => !ordinary.test(line));
}
