import type { FileLog } from './problem-log.ts';
import type { FileCell, TableCells } from './table-cells.ts';

/** Reads a Parquet file; null where it cannot be read, which is reported. Record i counts as row i + 2, as in CSV. */
export async function readParquet(bytes: Uint8Array, log: FileLog): Promise<TableCells | null> {
  try {
    return await readColumns(bytes.slice().buffer);
  } catch (error) {
    log.error('parquet_unreadable', null, null, {
      found: error instanceof Error ? error.message : String(error)
    });
    return null;
  }
}

async function readColumns(file: ArrayBuffer): Promise<TableCells> {
  // Few packages hold Parquet; the others do not wait for its reader.
  const { parquetMetadata, parquetRead } = await import('hyparquet');
  const metadata = parquetMetadata(file);
  const rowCount = Number(metadata.num_rows);
  const header = metadata.schema
    .filter((element) => element.num_children === undefined)
    .map(({ name }) => name);
  const columns = new Map(header.map((name) => [name, new Array<FileCell>(rowCount).fill('')]));
  await parquetRead({
    file,
    metadata,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const column = columns.get(columnName);
      for (let i = 0; column !== undefined && i < columnData.length; i++)
        column[rowStart + i] = toCell(columnData[i]);
    }
  });
  return { header, columns: [...columns.values()], rowCount, rowOf: (record) => record + 2 };
}

function toCell(value: unknown): FileCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return dateText(value);
  return JSON.stringify(value);
}

/** A day where the time is midnight UTC, else the full time. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
