import type { Locale } from '../../core/locale.ts';
import type { CsvRow } from '../csv.ts';
import type { TableContent } from '../table-content.ts';
import type { ColumnKind } from './column-kind.ts';
import { knownColumn } from './known-column.ts';

export interface ExportColumn {
  /** Stable, as in the files of the command line. */
  id: string;
  /** In the language of the table, different from those of the other columns. */
  label: string;
  kind: ColumnKind;
}

/** What a reader has to know of the figures: `id` is stable, `label` and `text` are in the language of the table. */
export interface ExportNote {
  id: string;
  label: string;
  text: string;
}

/** A table as every format writes it. */
export interface ExportTable {
  /** Name of the file, without ending. */
  name: string;
  title: string;
  locale: Locale;
  columns: readonly ExportColumn[];
  rows: readonly CsvRow[];
  /** Source, date, method, settings, disclosure, version, and where the figures can be seen. */
  notes: readonly ExportNote[];
}

/** What a table says of itself; `columns` are those the catalogue does not know, by id. */
export interface TableNaming {
  name: string;
  title: string;
  locale: Locale;
  notes: readonly ExportNote[];
  columns?: ReadonlyMap<string, { label: string; kind: ColumnKind }>;
}

/** A table with the names and kinds of its columns. */
export function exportTable({ columns, rows }: TableContent, naming: TableNaming): ExportTable {
  const { name, title, locale, notes } = naming;
  const described = columns.map((id, i) => {
    const own = naming.columns?.get(id) ?? knownColumn(id, locale);
    return { id, ...(own ?? { label: id, kind: kindOfCells(rows.map((row) => row[i] ?? null)) }) };
  });
  return { name, title, locale, columns: withDifferentLabels(described), rows, notes };
}

/** Two columns may share their words, as an area and its key do; files are read by the words. */
function withDifferentLabels(columns: readonly ExportColumn[]): ExportColumn[] {
  const count = (label: string) => columns.filter((column) => column.label === label).length;
  return columns.map((column) =>
    count(column.label) > 1 ? { ...column, label: `${column.label} (${column.id})` } : column
  );
}

/** The kind of a column that nothing is known of, by what is in it. */
function kindOfCells(cells: CsvRow): ColumnKind {
  const present = cells.filter((cell) => cell !== null);
  if (present.length === 0) return 'text';
  if (present.every((cell) => typeof cell === 'boolean')) return 'flag';
  if (!present.every((cell) => typeof cell === 'number')) return 'text';
  return present.every((cell) => Number.isInteger(cell)) ? 'count' : 'number2';
}
