import writeXlsxFile from 'write-excel-file/universal';
import type { ReportDocument } from '../document/report-document.ts';
import { setCoreProperties } from '../office/core-properties.ts';
import { officeFile, partsOf } from '../office/office-parts.ts';
import { printableTexts } from '../office/printable-texts.ts';
import { reportSheets } from './report-sheets.ts';

/** The tables of a report as a workbook: a sheet each, before them one with what is to be known of the report. */
export async function xlsxOf(report: ReportDocument): Promise<Uint8Array> {
  const blob = await writeXlsxFile(reportSheets(printableTexts(report)), {
    fontFamily: 'Calibri',
    fontSize: 11
  }).toBlob();
  const parts = partsOf(new Uint8Array(await blob.arrayBuffer()));
  setCoreProperties(parts, report);
  return officeFile(parts);
}
