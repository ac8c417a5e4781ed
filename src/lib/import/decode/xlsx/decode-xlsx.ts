import type { Decoded, Sheet } from '../../model.ts';
import type { Archive } from '../archive.ts';
import type { DecodeRun } from '../decode-run.ts';
import { ImportError } from '../import-error.ts';
import { decimalSign } from '../text/decimal-sign.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbook } from './workbook-parts.ts';

/** Path of the workbook within an Excel file. */
export const workbookPath = 'xl/workbook.xml';

/** Reads every sheet of an Excel workbook (.xlsx, .xlsm), hidden ones too, in the order of the workbook. */
export async function decodeXlsx(archive: Archive, run: DecodeRun): Promise<Decoded> {
  const workbook = await readWorkbook(archive, workbookPath, run);
  const sheets: Sheet[] = [];
  for (const part of workbook.sheets) {
    if (!archive.names.includes(part.path)) {
      throw new ImportError('xlsx_invalid', part.name, { part: part.path });
    }
    sheets.push(await readSheet(await archive.read(part.path), part, workbook, run));
    await run.pause(sheets.length / workbook.sheets.length);
  }
  if (sheets.length === 0) throw new ImportError('xlsx_invalid', run.file, { part: workbookPath });
  for (const sheet of sheets) decideSign(sheet, run);
  return { kind: 'table', file: run.file, sheets, decisions: run.decisions };
}

/** Numbers kept as text have a decimal sign; real numbers have none. */
function decideSign(sheet: Sheet, run: DecodeRun): void {
  const chosen = run.choices.decimal_sign;
  const found = decimalSign(sheet.rows);
  if (found === null) return;
  const decided = chosen === undefined ? found : { value: chosen, confidence: 'certain' as const };
  run.decide({ what: 'decimal_sign', ...decided, place: sheet.name });
}
