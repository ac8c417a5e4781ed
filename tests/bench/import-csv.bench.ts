import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import Papa from 'papaparse';
import { decodeFile } from '../../src/lib/import/decode/decode-file.ts';
import { parseDecimal } from '../../src/lib/import/understand/read-number.ts';
import type { BenchCase } from './bench-case.ts';
import { largeCsv } from './large-csv.ts';
import { measure } from './measure.ts';

/** What all readers must agree on: rows, the sum of a column of numbers and the last name. */
interface Summary {
  rows: number;
  sum: number;
  last: string;
}

/** A table that was read; what is compared is computed outside the time measured. */
type Table = () => Summary;

const valueColumn = 4;
const nameColumn = 1;

/** Importing a large CSV: 1,000,000 rows of 8 columns in Windows-1252 with decimal commas, all cells as text. */
export const importCsvCases: readonly BenchCase[] = [
  {
    name: 'import CSV 1M × 8, against duckdb-wasm',
    prepare: async () => {
      const bytes = largeCsv();
      const duckdb = await openDuckdb();
      return {
        measure: (name) =>
          measure<Table>(name, {
            ours: () => decoded(bytes),
            peer: { name: 'duckdb-wasm with TextDecoder', run: () => readCsv(duckdb, bytes) },
            goal: 0.5,
            difference,
            pairs: 5
          }),
        dispose: () => duckdb.reset()
      };
    }
  },
  {
    name: 'import CSV 1M × 8, against PapaParse',
    prepare: () => {
      const bytes = largeCsv();
      return {
        measure: (name) =>
          measure<Table>(name, {
            ours: () => decoded(bytes),
            peer: { name: 'PapaParse', run: () => parsed(bytes) },
            goal: 0.3,
            difference,
            pairs: 5
          })
      };
    }
  }
];

async function decoded(bytes: Uint8Array): Promise<Table> {
  const file = await decodeFile('gross.csv', bytes);
  if (file.kind !== 'table') throw new Error('No table');
  const rows = file.sheets[0]!.rows as string[][];
  return () => summaryOf(rows);
}

function parsed(bytes: Uint8Array): Table {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const rows = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data;
  return () => summaryOf(rows);
}

function summaryOf(rows: readonly (readonly string[])[]): Summary {
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += parseDecimal(rows[row]![valueColumn]!, ',') ?? NaN;
  return { rows: rows.length - 1, sum: rounded(sum), last: rows.at(-1)![nameColumn]! };
}

async function openDuckdb(): Promise<DuckDBBindings> {
  const { resolve } = createRequire(import.meta.url);
  const bundle = { mainModule: resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  return database;
}

function readCsv(database: DuckDBBindings, bytes: Uint8Array): Table {
  const text = new TextDecoder('windows-1252').decode(bytes);
  database.registerFileText('gross.csv', text);
  query(
    database,
    `CREATE OR REPLACE TABLE gross AS SELECT * FROM read_csv('gross.csv', delim = ';', header = true, all_varchar = true)`
  );
  database.dropFile('gross.csv');
  return () => {
    const sum = `sum(replace("Wert", ',', '.')::DOUBLE)`;
    const last = `(SELECT "Name" FROM gross LIMIT 1 OFFSET 999999)`;
    const row = query(
      database,
      `SELECT count(*)::DOUBLE AS n, ${sum} AS total, ${last} AS last FROM gross`
    ).get(0);
    return { rows: Number(row?.n), sum: rounded(Number(row?.total)), last: String(row?.last) };
  };
}

function query(database: DuckDBBindings, sql: string) {
  const connection = database.connect();
  try {
    return connection.query(sql);
  } finally {
    connection.close();
  }
}

/** Sums in another order differ in their last digits. */
function rounded(sum: number): number {
  return Math.round(sum);
}

function difference(ours: Table, peer: Table): string | null {
  const [a, b] = [JSON.stringify(ours()), JSON.stringify(peer())];
  return a === b ? null : `${a}, peer has ${b}`;
}
