import { CellFault, cellReader, type Value } from './cell-readers.ts';
import type { ColumnSpec } from './column.ts';
import { similarName } from './similar-name.ts';
import type { RawTable } from './model.ts';
import type { FileLog } from './problem-log.ts';
import type { FileCell, TableCells } from './table-cells.ts';
import { columnEntries, tableSpec, type TableName } from './tables.ts';

/** Gives the cells of a file their types by the table's declaration; every cell that does not fit is reported. */
export function decodeTable(name: TableName, cells: TableCells, log: FileLog): RawTable {
  const spec = tableSpec(name);
  checkHeader(name, cells.header, log);
  const columns = emptyRecord<(Value | null)[]>();
  const extraColumns = emptyRecord<(string | null)[]>();
  cells.header.forEach((column, i) => {
    const file = cells.columns[i] ?? [];
    const declared = Object.hasOwn(spec.columns, column) ? spec.columns[column] : undefined;
    if (column === '' || column in columns || column in extraColumns) return;
    if (declared === undefined) extraColumns[column] = file.map(toText);
    else columns[column] = decodeColumn(column, declared, file, cells, log);
  });
  const header = cells.header.filter((column, i) => column !== '' && cells.header.indexOf(column) === i);
  return { name, rowCount: cells.rowCount, columns, extraColumns, header };
}

/** A record without a prototype, so that a column may be called anything. */
function emptyRecord<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

function toText(cell: FileCell): string | null {
  return cell === null || cell === '' ? null : String(cell);
}

function decodeColumn(
  column: string,
  spec: ColumnSpec,
  file: readonly FileCell[],
  { rowOf }: TableCells,
  log: FileLog
): (Value | null)[] {
  const read = cellReader(spec);
  const decoded = new Array<Value | null>(file.length).fill(null);
  for (let i = 0; i < file.length; i++) {
    const cell = file[i];
    if (cell === null || cell === undefined) continue;
    if (cell === '' || (typeof cell === 'string' && cell.trim() === '')) {
      if (spec.need === 'filled') log.error('cell_empty', rowOf(i), column);
      continue;
    }
    const reading = read(cell);
    if (!(reading instanceof CellFault)) decoded[i] = reading;
    else log.error(reading.code, rowOf(i), column, { found: String(cell), expected: reading.expected });
  }
  reportNumericKeys(column, spec, file, log);
  return decoded;
}

/** Keys that a Parquet file holds as numbers have lost leading zeros. */
function reportNumericKeys(column: string, spec: ColumnSpec, file: readonly FileCell[], log: FileLog): void {
  if (spec.type !== 'text' || !column.endsWith('_id')) return;
  const found = file.find((cell) => typeof cell === 'number');
  if (found !== undefined) log.warning('key_not_text', null, column, { found: String(found) });
}

function checkHeader(name: TableName, header: readonly string[], log: FileLog): void {
  header.forEach((column, i) => {
    if (column === '') log.error('column_unnamed', 1, null, { place: i + 1 });
    else if (header.indexOf(column) < i) log.error('column_duplicate', 1, column, { place: i + 1 });
  });
  const entries = columnEntries(name);
  const absent = entries.filter(([column]) => !header.includes(column));
  for (const [column, { need }] of absent) {
    if (need !== 'optional') log.error('column_missing', 1, column, { found: header.join(', ') });
  }
  reportSimilar(
    header,
    entries.map(([column]) => column),
    log
  );
}

/** A column nobody knows may be one of ours, misspelt. */
function reportSimilar(header: readonly string[], declared: readonly string[], log: FileLog): void {
  const absent = declared.filter((column) => !header.includes(column));
  for (const column of header) {
    const similar = declared.includes(column) ? undefined : similarName(column, absent);
    if (similar !== undefined) log.warning('column_similar', 1, column, { expected: similar });
  }
}
