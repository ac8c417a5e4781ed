import type { ForeignCell, Sheet } from '../model.ts';
import { cellText } from './cell-text.ts';
import type { FoundColumn, FoundTable } from './find-table.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';
import { readNumber, type DecimalSign } from './read-number.ts';

/** What the cells of a column have in common. Counts are of filled cells. */
export interface ColumnProfile extends FoundColumn {
  format: NumberFormat;
  filled: number;
  /** Cells that are figures, signs for absent ones among them, and those with a value. */
  figures: number;
  values: number;
  integers: number;
  negative: number;
  percent: number;
  minimum: number;
  maximum: number;
  /** Different texts, at most `mostTexts`. */
  texts: ReadonlySet<string>;
}

const mostTexts = 20_000;

/** The cells of a column, in the order of the table's rows. */
export function cellsOf(sheet: Sheet, { rows }: FoundTable, column: number): ForeignCell[] {
  return rows.map((row) => sheet.rows[row]?.[column] ?? null);
}

const remembered = new WeakMap<Sheet, Map<string, ColumnProfile[]>>();

/**
 * Profiles of all columns; a column that leaves its decimal sign open follows the rest of the table. They are
 * remembered as long as the sheet is, since proposing, reading and reviewing a table all ask for them.
 */
export function profileColumns(sheet: Sheet, table: FoundTable): ColumnProfile[] {
  const known = remembered.get(sheet) ?? new Map<string, ColumnProfile[]>();
  remembered.set(sheet, known);
  const key = [table.headerRows.join(), table.rows[0], table.rows.at(-1), table.rows.length].join(' ');
  const profiles = known.get(key) ?? profileAll(sheet, table);
  known.set(key, profiles);
  return profiles;
}

function profileAll(sheet: Sheet, table: FoundTable): ColumnProfile[] {
  const cells = table.columns.map(({ index }) => cellsOf(sheet, table, index));
  const formats = cells.map((column) => numberFormat(column));
  const known = formats.find(({ reason }) => reason === 'decimals')?.decimal ?? null;
  return table.columns.map((column, i) =>
    profileColumn(column, cells[i] ?? [], settled(formats[i], cells[i] ?? [], known))
  );
}

function settled(
  format: NumberFormat | undefined,
  cells: readonly ForeignCell[],
  known: DecimalSign | null
): NumberFormat {
  if (format === undefined || format.reason === 'ambiguous' || format.reason === 'no_separator') {
    return numberFormat(cells, known);
  }
  return format;
}

function profileColumn(
  column: FoundColumn,
  cells: readonly ForeignCell[],
  format: NumberFormat
): ColumnProfile {
  const profile = { ...emptyProfile, ...column, format, texts: new Set<string>() };
  for (const cell of cells) {
    const text = cellText(cell);
    if (text === '') continue;
    profile.filled++;
    if (profile.texts.size < mostTexts) profile.texts.add(text);
    countFigure(cell, format.decimal, profile);
  }
  return profile;
}

const emptyProfile = {
  filled: 0,
  figures: 0,
  values: 0,
  integers: 0,
  negative: 0,
  percent: 0,
  minimum: Infinity,
  maximum: -Infinity
};

function countFigure(cell: ForeignCell, decimal: DecimalSign, profile: typeof emptyProfile): void {
  const figure = readNumber(cell, decimal);
  if (figure === null) return;
  profile.figures++;
  if (figure.percent) profile.percent++;
  if (figure.cell.kind !== 'value') return;
  const { value } = figure.cell;
  profile.values++;
  if (Number.isInteger(value)) profile.integers++;
  if (value < 0) profile.negative++;
  profile.minimum = Math.min(profile.minimum, value);
  profile.maximum = Math.max(profile.maximum, value);
}

/** Whether nearly all filled cells are figures, and not all of them signs. */
export function isNumeric({ filled, figures, values }: ColumnProfile): boolean {
  return filled > 0 && figures >= 0.9 * filled && values > 0;
}

/** Whether hardly any filled cell is a figure. */
export function isTextual({ filled, figures }: ColumnProfile): boolean {
  return filled > 0 && figures < 0.3 * filled;
}
