import type { FeatureCollection } from 'geojson';
import { smallPackageFiles } from '../fixtures/small-package.ts';

type Files = Map<string, string>;
type Row = readonly string[];

/** The small package with one of its tables changed row by row; rows that become null are left out. */
export function withRows(path: string, change: (row: Row, header: Row) => Row | null): Files {
  const files = smallPackageFiles();
  const [header = [], ...rows] = cellsOf(files.get(path) ?? '');
  const changed = rows.flatMap((row) => [change(row, header) ?? []]).filter((row) => row.length > 0);
  return files.set(path, [header, ...changed].map((row) => row.join(',')).join('\n') + '\n');
}

/** The small package with every file's rows, and its areas, in another order. */
export function shuffledFiles(): Files {
  const files = smallPackageFiles();
  for (const [path, text] of files) {
    if (path.endsWith('.csv')) files.set(path, shuffledCsv(text));
    if (path.endsWith('.geojson')) files.set(path, shuffledCollection(text));
  }
  return files;
}

function shuffledCsv(text: string): string {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  return [header, ...permuted(rows)].join('\n') + '\n';
}

function shuffledCollection(text: string): string {
  const collection = JSON.parse(text) as FeatureCollection;
  return JSON.stringify({ ...collection, features: permuted(collection.features) });
}

/** Every entry once, by steps coprime to the length. */
function permuted<T>(items: readonly T[]): T[] {
  const step = [7, 11, 13, 17].find((candidate) => items.length % candidate !== 0) ?? 1;
  return items.flatMap((_, i) => items.slice((i * step + 3) % items.length).slice(0, 1));
}

function cellsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}
