import type { AreaFeature } from '../../../package/model.ts';
import { CellFault, cellReader } from '../../../package/cell-readers.ts';
import type { ColumnSpec } from '../../../package/column.ts';
import { columnEntries, tableSpec, type TableName } from '../../../package/tables.ts';
import type { AreaRegister } from '../../join/area-register.ts';
import type { LabelMatch } from '../../join/match-label.ts';
import type { ForeignCell } from '../../model.ts';
import type { RecordRow, Rejection, RejectReason } from '../../recipe/draft.ts';
import type { Question } from '../../recipe/question.ts';
import { cellText } from '../../understand/cell-text.ts';
import type { CellValue, TableRow } from '../table-of-rows.ts';
import { convertCell } from './convert-cell.ts';
import { readYesNo } from './value-words.ts';

/** A row made of a record, with the record. */
export interface BuiltRow {
  row: Record<string, CellValue>;
  record: RecordRow;
}

/** What the tables of records are built with. */
export interface RecordContext {
  register: AreaRegister;
  features: readonly AreaFeature[];
  /** Level most figures belong to; null without figures. */
  mainLevel: string | null;
  /** Area ids that went into merged areas. */
  into: ReadonlyMap<string, string>;
  rejections: Rejection[];
  questions: Question[];
  /** Records already named as not taken. */
  refused: Set<RecordRow>;
  /** Labels that stand for no area, or not for one only. */
  unsettled: UnsettledLabel[];
  sheetOf(record: RecordRow): { file: string; sheet: string };
}

/** A label of a record and what it was found to stand for. */
export interface UnsettledLabel {
  record: RecordRow;
  label: string;
  match: LabelMatch;
}

interface ReadColumn extends ColumnSpec {
  read: ReturnType<typeof cellReader>;
}

const known = new Map<TableName, ReadonlyMap<string, ReadColumn>>();

function columnsOf(table: TableName): ReadonlyMap<string, ReadColumn> {
  const columns =
    known.get(table) ??
    new Map(columnEntries(table).map(([column, spec]) => [column, { ...spec, read: cellReader(spec) }]));
  known.set(table, columns);
  return columns;
}

/** A value only where the package's reader takes it. */
function allowed(value: CellValue | undefined, { read }: ReadColumn): CellValue | undefined {
  if (value === null || value === undefined) return value;
  return read(value) instanceof CellFault ? undefined : value;
}

/** The records of a table as rows; cells that cannot be read stay empty and are named. */
export function convertRecords(records: readonly RecordRow[], context: RecordContext): BuiltRow[] {
  return records.map((record) => ({ row: convertRecord(record, context), record }));
}

function convertRecord(record: RecordRow, context: RecordContext): Record<string, CellValue> {
  const specs = columnsOf(record.table);
  const further = Object.entries(record.extra).filter(([header]) => !Object.hasOwn(record.fields, header));
  const cells = [...Object.entries(record.fields), ...further].map(([column, cell]): [string, CellValue] => {
    const spec = specs.get(column);
    const isFurther = !Object.hasOwn(record.fields, column);
    const value = spec === undefined ? plainText(cell, isFurther) : converted(cell, column, spec, record);
    if (value === undefined) rejectRecord(record, `${column}: ${cellText(cell)}`, 'no_figure', context);
    return [column, value ?? null];
  });
  const row: Record<string, CellValue> = Object.fromEntries(cells);
  if (specs.has('period') && (row.period ?? null) === null) row.period = record.period;
  if (specs.has('flag') && record.flag !== null) row.flag ??= record.flag;
  return row;
}

function converted(
  cell: ForeignCell,
  column: string,
  spec: ReadColumn,
  { decimals }: RecordRow
): CellValue | undefined {
  return allowed(convertCell(cell, column, spec, decimals[column] ?? ','), spec);
}

function plainText(cell: ForeignCell, isFurther: boolean): string {
  return isFurther ? cellText(cell) : ownText(cellText(cell));
}

function ownText(value: string): string {
  const answer = /^(ja|nein)$/i.test(value) ? readYesNo(value) : null;
  return answer === null ? value : String(answer);
}

/** Notes that a record, or a cell of it, is not in the package. */
export function rejectRecord(
  record: RecordRow,
  label: string,
  reason: RejectReason,
  { rejections }: Pick<RecordContext, 'rejections'>
): void {
  rejections.push({ source: record.source, label, reason });
}

/** Notes that a label of a record stands for no area, or not for one only, to be asked about. */
export function rejectLabel(
  unsettled: UnsettledLabel,
  context: Pick<RecordContext, 'rejections' | 'unsettled'>
): void {
  const { record, label, match } = unsettled;
  context.unsettled.push(unsettled);
  rejectRecord(record, label, labelReason(match), context);
}

function labelReason({ kind }: LabelMatch): RejectReason {
  return kind === 'unmatched' || kind === 'matched' ? 'unknown_area' : kind;
}

/** Rows with all cells their table requires and keys no earlier row has; the others are rejected. */
export function completeRows(
  table: TableName,
  rows: readonly BuiltRow[],
  context: RecordContext
): BuiltRow[] {
  const required = columnEntries(table).filter(([, { need }]) => need === 'filled');
  const keys = tableSpec(table).primaryKey;
  const seen = new Set<string>();
  return rows.filter(({ row, record }) => {
    settleAges(row, record, context);
    const empty = required.filter(([column]) => (row[column] ?? null) === null).map(([column]) => column);
    if (empty.length > 0) {
      const label = `${labelOf(row)} (${empty.join(', ')})`;
      if (!context.refused.has(record)) rejectRecord(record, label, 'incomplete', context);
      return false;
    }
    const key = keys.map((column) => String(row[column] ?? '')).join('\n');
    if (seen.has(key)) rejectRecord(record, labelOf(row), 'duplicate', context);
    return seen.size < seen.add(key).size;
  });
}

/** Ages that end before they begin are none. */
function settleAges(row: BuiltRow['row'], record: RecordRow, context: RecordContext): void {
  const { age_from: from, age_to: to } = row;
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return;
  rejectRecord(record, `${from}–${to}`, 'no_age', context);
  row.age_from = null;
  row.age_to = null;
}

function labelOf(row: TableRow): string {
  return String(row.name ?? row.name_de ?? Object.values(row).find((value) => value !== null) ?? '');
}
