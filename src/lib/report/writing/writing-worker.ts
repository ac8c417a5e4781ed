import { expose, transfer } from 'comlink';
import type { ReportDocument } from '../document/report-document.ts';
import type { PdfPrinter } from '../pdf/pdf-printer.ts';
import type { ReportFormat } from '../report-format.ts';

type Write = (report: ReportDocument) => Promise<Uint8Array>;

/** Opened with the first report; a failed opening is tried again with the next. */
let printer: Promise<PdfPrinter> | null = null;

async function print(report: ReportDocument): Promise<Uint8Array> {
  const { browserPrinter } = await import('../pdf/browser-printer.ts');
  printer ??= browserPrinter();
  printer.catch(() => (printer = null));
  return (await printer).print(report);
}

/** The writers, each loaded when it is first needed. */
const writers: Partial<Record<ReportFormat, Write>> = { pdf: print };

/** What the worker answers. */
const work = {
  async write(report: ReportDocument, format: ReportFormat): Promise<Uint8Array> {
    const bytes = await writers[format]!(report);
    return transfer(bytes, [bytes.buffer as ArrayBuffer]);
  }
};
export type WritingWork = typeof work;

expose(work);
