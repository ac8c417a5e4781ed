import { CellFault, cellReader, type Value } from './cell-readers.ts';
import type { ColumnSpec } from './column.ts';
import { similarName } from './similar-name.ts';
import type { RawTable } from './model.ts';
import type { FileLog } from './problem-log.ts';
import type { FileCell, TableCells } from './table-cells.ts';
import { columnEntries, tableSpec, type TableName } from './tables.ts';

/** A table with its types, and the records in which a cell did not fit and now counts as empty. */
export interface DecodedTable {
  table: RawTable;
  faulty: ReadonlySet<number>;
}

/** Gives the cells of a file their types by the table's declaration; every cell that does not fit is reported. */
export function decodeTable(name: TableName, cells: TableCells, log: FileLog): DecodedTable {
  const spec = tableSpec(name);
  checkHeader(name, cells.header, log);
  const faulty = new Set<number>();
  const columns = emptyRecord<(Value | null)[]>();
  const extraColumns = emptyRecord<(string | null)[]>();
  cells.header.forEach((column, i) => {
    const file = cells.columns[i] ?? [];
    const declared = Object.hasOwn(spec.columns, column) ? spec.columns[column] : undefined;
    if (column === '' || column in columns || column in extraColumns) return;
    if (declared === undefined) extraColumns[column] = file.map(toText);
    else {
      columns[column] = decodeColumn(declared, file, report(column));
      reportNumericKeys(column, declared, file, log);
    }
  });
  const header = cells.header.filter((column, i) => column !== '' && cells.header.indexOf(column) === i);
  return { table: { name, rowCount: cells.rowCount, columns, extraColumns, header }, faulty };

  function report(column: string): ReportCell {
    return (record, { code, expected }, cell) => {
      faulty.add(record);
      log.error(code, cells.rowOf(record), column, { found: String(cell), expected });
    };
  }
}

type ReportCell = (record: number, fault: CellFault, cell: FileCell) => void;

/** A record without a prototype, so that a column may be called anything. */
function emptyRecord<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

function toText(cell: FileCell): string | null {
  return cell === null || cell === '' ? null : String(cell);
}

function decodeColumn(spec: ColumnSpec, file: readonly FileCell[], report: ReportCell): (Value | null)[] {
  const read = cellReader(spec);
  const decoded = new Array<Value | null>(file.length).fill(null);
  for (let i = 0; i < file.length; i++) {
    const cell = file[i] ?? null;
    if (cell === null) continue;
    const isEmpty = cell === '' || (typeof cell === 'string' && cell.trim() === '');
    if (isEmpty && spec.need !== 'filled') continue;
    const reading = isEmpty ? emptyFault : read(cell);
    if (reading instanceof CellFault) report(i, reading, cell);
    else decoded[i] = reading;
  }
  return decoded;
}

const emptyFault = new CellFault('cell_empty');

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
