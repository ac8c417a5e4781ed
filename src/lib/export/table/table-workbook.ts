import * as m from '../../messages/compiled/messages.js';
import { headCell, workbookCell } from '../xlsx/workbook-cell.ts';
import { workbookBytes, type WorkbookSheet } from '../xlsx/workbook.ts';
import { isNumeric } from './column-kind.ts';
import type { ExportColumn, ExportTable } from './export-table.ts';

/**
 * The table as a workbook (XLSX): the figures under a head that stays in view, a sheet with source, date, method and
 * settings, and one that says what the columns are called in the other formats. The same table gives the same bytes.
 */
export function tableWorkbook(table: ExportTable): Promise<Uint8Array> {
  return workbookBytes([dataSheet(table), noteSheet(table), columnSheet(table)]);
}

function dataSheet({ title, columns, rows }: ExportTable): WorkbookSheet {
  const fixed = columns.findIndex(({ id }) => id === 'name') + 1;
  return {
    name: title,
    rows: [
      columns.map(({ label }) => headCell(label)),
      ...rows.map((row) => columns.map(({ kind }, i) => workbookCell(row[i] ?? null, kind)))
    ],
    widths: columns.map(widthOf),
    headColumns: fixed <= 3 ? fixed : 0
  };
}

const widthOf = ({ id, label, kind }: ExportColumn): number => {
  if (isNumeric(kind) || kind === 'flag' || kind === 'date')
    return Math.min(Math.max(label.length + 2, 10), 20);
  return id === 'name' || id === 'area' ? 28 : 22;
};

function noteSheet({ title, notes, locale }: ExportTable): WorkbookSheet {
  const text = (value: string) => ({ type: String, value, wrap: true, alignVertical: 'top' as const });
  return {
    name: m.export_sheet_notes({}, { locale }),
    rows: [
      [headCell(m.export_note_title({}, { locale })), headCell(title)],
      ...notes.map((note) => [text(note.label), text(note.text)])
    ],
    widths: [24, 96]
  };
}

function columnSheet({ columns, locale }: ExportTable): WorkbookSheet {
  const kinds = {
    text: m.export_kind_text,
    date: m.export_kind_date,
    flag: m.export_kind_flag,
    count: m.export_kind_count,
    share: m.export_kind_share
  };
  const kindText = (kind: ExportColumn['kind']) =>
    (kind in kinds ? kinds[kind as keyof typeof kinds] : m.export_kind_number)({}, { locale });
  const head = [m.export_columns_label, m.export_columns_id, m.export_columns_kind];
  return {
    name: m.export_sheet_columns({}, { locale }),
    rows: [
      head.map((label) => headCell(label({}, { locale }))),
      ...columns.map(({ id, label, kind }) =>
        [label, id, kindText(kind)].map((value) => ({ type: String, value }))
      )
    ],
    widths: [40, 28, 24]
  };
}
