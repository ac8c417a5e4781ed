import type { Cell, CellObject, Row, Sheet } from 'write-excel-file/universal';
import type { Locale } from '../../core/locale.ts';
import { tablesOf } from '../document/tables-of.ts';
import type { ReportDocument, Table, TableCell, TableColumn } from '../document/report-document.ts';
import { metadataRows, metadataSheetName } from './metadata-rows.ts';
import { sheetNumber } from './number-format.ts';
import { sheetName } from './sheet-name.ts';

/** The sheets of a report: what is to be known of it, and one for every table. */
export function reportSheets(report: ReportDocument): Sheet<Blob>[] {
  const tables = tablesOf(report).map((entry) => ({
    ...entry,
    name: sheetName(entry.number, entry.table.caption)
  }));
  return [
    {
      sheet: metadataSheetName(report.locale),
      data: metadataRows(report, tables),
      columns: [{ width: 28 }, { width: 70 }, { width: 50 }]
    },
    ...tables.map(({ table, name }) => tableSheet(table, name, report.locale))
  ];
}

const tableSheet = (table: Table, name: string, locale: Locale): Sheet<Blob> => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: table.columns.map((column, index) => ({ width: widthOf(column, index, table) })),
  data: [table.columns.map(headCell), ...table.rows.map((row) => sheetRow(row, table.columns, locale))]
});

const headCell = ({ label, align }: TableColumn): CellObject => ({
  value: label,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'bottom',
  align: align === 'end' ? 'right' : 'left',
  bottomBorderStyle: 'thin'
});

const sheetRow = (row: readonly TableCell[], columns: readonly TableColumn[], locale: Locale): Row =>
  row.map((cell, index) => sheetCell(cell, columns[index]?.align ?? 'start', locale));

function sheetCell(cell: TableCell, align: TableColumn['align'], locale: Locale): Cell {
  const number = cell.kind === 'number' ? sheetNumber(cell.text, cell.value, locale) : null;
  if (number) return { ...number, type: Number, alignVertical: 'top' };
  return textCell(cell.text, align);
}

/** Always a text, whatever it begins with: a sheet computes only what is marked as a formula. */
const textCell = (text: string, align: TableColumn['align']): Cell =>
  text === ''
    ? null
    : {
        value: text,
        type: String,
        wrap: true,
        alignVertical: 'top',
        align: align === 'end' ? 'right' : 'left'
      };

const narrowest = 9;
const widest = 48;

/** Room for the longest text, in characters; what is longer is broken into lines. */
function widthOf({ label }: TableColumn, index: number, { rows }: Table): number {
  const longestWord = Math.max(...label.split(/\s+/).map(({ length }) => length));
  const longestText = rows.reduce(
    (length, row) => Math.max(length, row[index]?.text.length ?? 0),
    longestWord
  );
  return Math.min(widest, Math.max(narrowest, longestText + 2));
}
