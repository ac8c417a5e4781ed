import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** The folder with the public data sets, beside the repository. */
const sharedFolder = fileURLToPath(new URL('../../../shared/', import.meta.url));

export type SourceRow = Readonly<Record<string, string>>;

/** Absolute path of a file or folder below `../shared`. */
export function sharedPath(path: string): string {
  return sharedFolder + path;
}

/** Whether the Berlin data can be read here. */
export function hasSharedData(): boolean {
  return existsSync(sharedPath('data/berlin/README.md'));
}

/** Rows of a CSV below `../shared`, every cell as text; throws where a line does not fit the header. */
export function readCsv(path: string): readonly SourceRow[] {
  const text = readFileSync(sharedPath(path), 'utf8').replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<SourceRow>(text, { header: true, skipEmptyLines: true });
  if (errors[0]) throw new Error(`${path}, row ${errors[0].row}: ${errors[0].message}`);
  return data;
}

/** Content of a JSON file below `../shared`. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(sharedPath(path), 'utf8'));
}

/** The cell of a column that has to exist in the source. */
export function cell(row: SourceRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`column ${column} is missing in the source`);
  return text;
}
