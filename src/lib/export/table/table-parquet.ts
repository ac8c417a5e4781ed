import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CsvValue } from '../csv.ts';
import type { ColumnKind } from './column-kind.ts';
import type { ExportTable } from './export-table.ts';

/**
 * The table as Parquet: texts, whole numbers of 64 bits where all are whole, doubles and booleans, each may be null.
 * Title, notes and the words of the columns stand in the metadata of the file. The same table gives the same bytes.
 */
export function tableParquet({ name, title, columns, rows, notes, locale }: ExportTable): Uint8Array {
  const columnData = columns.map(({ id, kind }, i) => {
    const cells = rows.map((row) => row[i] ?? null);
    return { name: id, nullable: true, ...typedColumn(kind, cells) };
  });
  const described = columns.map(({ id, label, kind }) => ({ id, label, kind }));
  const kvMetadata = [
    { key: 'name', value: name },
    { key: 'title', value: title },
    { key: 'language', value: locale },
    { key: 'columns', value: JSON.stringify(described) },
    ...notes.map(({ id, text }) => ({ key: id, value: text }))
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'praeventionsatlas' }));
}

/** The type a column can be written with: what its kind promises, where its cells keep the promise. */
function typedColumn(kind: ColumnKind, cells: readonly CsvValue[]) {
  const all = (test: (cell: CsvValue) => boolean) => cells.every((cell) => cell === null || test(cell));
  if (kind === 'flag' && all((cell) => typeof cell === 'boolean'))
    return { type: 'BOOLEAN' as const, data: [...cells] };
  if (kind === 'count' && all((cell) => Number.isSafeInteger(cell)))
    return {
      type: 'INT64' as const,
      data: cells.map((cell) => (cell === null ? null : BigInt(Number(cell))))
    };
  if (kind !== 'text' && kind !== 'date' && all((cell) => typeof cell === 'number'))
    return { type: 'DOUBLE' as const, data: [...cells] };
  return { type: 'STRING' as const, data: cells.map((cell) => (cell === null ? null : String(cell))) };
}
