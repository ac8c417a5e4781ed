import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import type { Locale } from '../../core/locale.ts';
import { tablesOf } from '../document/tables-of.ts';
import type { ReportDocument, Table, TableCell, TableColumn } from '../document/report-document.ts';
import { metadataRows, metadataSheetName, metadataWidths } from './metadata-rows.ts';
import { sheetNumber } from './number-format.ts';
import { rowHeight } from './row-height.ts';
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
      columns: metadataWidths.map((width) => ({ width }))
    },
    ...tables.map(({ table, name }) => tableSheet(table, name, report.locale))
  ];
}

function tableSheet(table: Table, name: string, locale: Locale): Sheet<Blob> {
  const widths = table.columns.map((column, index) => widthOf(column, index, table));
  const head = withHeight(table.columns.map(headCell), widths);
  const rows = table.rows.map((row) => withHeight(sheetRow(row, table.columns, locale), widths));
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [head, ...rows]
  };
}

/** A row as tall as its longest text is, said by its first cell. */
function withHeight(row: readonly (CellObject | null)[], widths: readonly number[]): Row {
  const heights = row.map((cell, index) =>
    typeof cell?.value === 'string' ? (rowHeight(cell.value, widths[index] ?? 1).height ?? 0) : 0
  );
  const height = Math.max(...heights);
  const [first, ...others] = row;
  return height > 0 && first ? [{ ...first, height }, ...others] : [...row];
}

const headCell = ({ label, align }: TableColumn): CellObject => ({
  value: label,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'bottom',
  align: align === 'end' ? 'right' : 'left',
  bottomBorderStyle: 'thin'
});

const sheetRow = (row: readonly TableCell[], columns: readonly TableColumn[], locale: Locale) =>
  row.map((cell, index) => sheetCell(cell, columns[index]?.align ?? 'start', locale));

function sheetCell(cell: TableCell, align: TableColumn['align'], locale: Locale): CellObject | null {
  const number = cell.kind === 'number' ? sheetNumber(cell.text, cell.value, locale) : null;
  if (number) return { ...number, type: Number, alignVertical: 'top' };
  return textCell(cell.text, align);
}

/** Always a text, whatever it begins with: a sheet computes only what is marked as a formula. */
const textCell = (text: string, align: TableColumn['align']): CellObject | null =>
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
