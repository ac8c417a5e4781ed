import type { CsvRow, CsvValue } from '../../../src/lib/export/csv.ts';
import { formulaStart } from '../../../src/lib/export/csv.ts';
import { isNumeric } from '../../../src/lib/export/table/column-kind.ts';
import type { ExportColumn, ExportTable } from '../../../src/lib/export/table/export-table.ts';
import type { ForeignCell } from '../../../src/lib/import/model.ts';
import { findTable } from '../../../src/lib/import/understand/find-table.ts';
import { parseDecimal, type DecimalSign } from '../../../src/lib/import/understand/read-number.ts';
import { decodeTable } from '../../import/decode/decoded.ts';

/** A file of a table read by the import: the head, the rows as cells of the table, and the notes below. */
export async function reread(
  { columns }: ExportTable,
  name: string,
  content: Uint8Array | string,
  decimal: DecimalSign = '.'
) {
  const { sheets } = await decodeTable(name, content);
  const sheet = sheets[0];
  const found = sheet && findTable(sheet);
  if (!found) throw new Error(`No table in ${name}`);
  const head = sheet.rows[found.headerRows[0] ?? 0] ?? [];
  const rows = found.rows.map((row): CsvRow =>
    columns.map((column, i) => cellOf(sheet.rows[row]?.[i], column, decimal))
  );
  return { head, rows, notes: found.notes.map(({ text }) => text) };
}

function cellOf(cell: ForeignCell | undefined, { kind }: ExportColumn, decimal: DecimalSign): CsvValue {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell !== 'string') return cell;
  if (kind === 'flag') return cell === 'true';
  if (isNumeric(kind)) return parseDecimal(cell, decimal) ?? Number(cell.replace(',', '.'));
  const isHarmless = cell.startsWith("'") && formulaStart.test(cell.replace(/^'+/, ''));
  return isHarmless ? cell.slice(1) : cell;
}
