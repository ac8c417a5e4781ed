import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { main } from '../../src/cli/main.ts';

export type IndexRow = Readonly<Record<string, string>>;

export interface Analysis {
  rows: readonly IndexRow[];
  provenance: Readonly<Record<string, unknown>>;
  /** The other tables that were written, by file name. */
  tables: ReadonlyMap<string, readonly IndexRow[]>;
}

/** Runs `atlas analyse` in this process; throws with what it printed where it does not end well. */
export async function analyse(packagePath: string, ...options: string[]): Promise<Analysis> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const printed: string[] = [];
  const keep = (text: string) => void printed.push(text);
  const code = await main(['analyse', packagePath, '--out', folder, ...options], { out: keep, error: keep });
  if (code !== 0) throw new Error(`atlas analyse ended with ${code}: ${printed.join('\n')}`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const tables = new Map(files.map((name) => [name, rowsOf(readFileSync(join(folder, name), 'utf8'))]));
  const provenance = JSON.parse(
    readFileSync(join(folder, 'provenance.json'), 'utf8')
  ) as Analysis['provenance'];
  rmSync(folder, { recursive: true });
  return { rows: tables.get('index.csv') ?? [], provenance, tables };
}

function rowsOf(csv: string): readonly IndexRow[] {
  return Papa.parse<IndexRow>(csv, { header: true, skipEmptyLines: true }).data;
}
