import { parquetMetadata, parquetRead, type FileMetaData } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Decoded, ForeignCell } from '../model.ts';
import type { DecodeRun } from './decode-run.ts';
import { ImportError } from './import-error.ts';
import { RowStore } from './row-store.ts';

/** Reads a Parquet file as a table with a header row; dates become ISO text, whole numbers beyond 2^53 text. */
export async function decodeParquet(bytes: Uint8Array, run: DecodeRun): Promise<Decoded> {
  const file = bytes.slice().buffer;
  const metadata = await named(run, () => parquetMetadata(file));
  const header = metadata.schema
    .filter((element) => element.num_children === undefined)
    .map(({ name }) => name);
  const rowCount = Number(metadata.num_rows);
  refuseTooMuch(metadata, rowCount, header.length, run);
  const rows: ForeignCell[][] = Array.from({ length: rowCount }, () => header.map(() => null));
  await named(run, () => readInto(rows, header, file, metadata, run));
  const store = new RowStore(run.limits, run.file);
  store.add(header);
  for (const row of rows) store.add(row);
  const hidden = { sheet: false, rows: [], columns: [] };
  const sheet = { name: run.file, rows: store.rows, merges: [], hidden };
  return { kind: 'table', file: run.file, sheets: [sheet], decisions: run.decisions };
}

async function named<Result>(run: DecodeRun, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('parquet_invalid', run.file, {}, cause);
  }
}

/** Sizes as the file states them, before anything is set aside for them. */
function refuseTooMuch({ row_groups }: FileMetaData, rows: number, columns: number, run: DecodeRun): void {
  const { limits, file } = run;
  if (!(rows >= 0) || columns === 0) throw new ImportError('parquet_invalid', file);
  if (rows > limits.rows) throw new ImportError('too_many_rows', file, { limit: limits.rows });
  if (columns > limits.columns)
    throw new ImportError('too_many_columns', file, { limit: limits.columns, found: columns });
  if (rows * columns > limits.cells) throw new ImportError('too_many_cells', file, { limit: limits.cells });
  const grouped = row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  const unpacked = row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (grouped !== rows) throw new ImportError('parquet_invalid', file);
  if (unpacked > limits.unpackedBytes) {
    const [found, limit] = [unpacked, limits.unpackedBytes].map((size) => Math.ceil(size / 2 ** 20));
    throw new ImportError('zip_too_large', file, { found: found ?? 0, limit: limit ?? 0, what: 'parquet' });
  }
}

async function readInto(
  rows: ForeignCell[][],
  header: readonly string[],
  file: ArrayBuffer,
  metadata: FileMetaData,
  run: DecodeRun
): Promise<void> {
  const columns = new Map(header.map((name, i) => [name, i]));
  await parquetRead({
    file,
    metadata,
    compressors,
    onChunk: ({ columnName, columnData, rowStart }) => {
      run.guard();
      const column = columns.get(columnName);
      for (let i = 0; column !== undefined && i < columnData.length; i++) {
        const row = rows[rowStart + i];
        if (row !== undefined) row[column] = toCell(columnData[i]);
      }
    }
  });
}

function toCell(value: unknown): ForeignCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dateText(value);
  return (
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? null
  );
}

/** A day where the time is midnight UTC, else the full time. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
