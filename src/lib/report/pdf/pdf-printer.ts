import type { ReportDocument } from '../document/report-document.ts';

/** Prints reports as tagged PDF; the same template in browser and command line. */
export interface PdfPrinter {
  /** The bytes of the file. Throws ReportNotPrintable. */
  print(report: ReportDocument): Promise<Uint8Array>;
}

/** The typesetter refused a report; `diagnostics` is what it said. */
export class ReportNotPrintable extends Error {
  override readonly name = 'ReportNotPrintable';
  readonly diagnostics: string;
  constructor(diagnostics: string) {
    super(`The report could not be set: ${diagnostics}`);
    this.diagnostics = diagnostics;
  }
}

/** Fonts that a report is set in: files of the packages that ship them as TrueType. */
export const reportFonts = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
] as const;
