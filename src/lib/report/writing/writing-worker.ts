import { expose, transfer } from 'comlink';
import { browserShop } from '../browser-shop.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { ReportFormat } from '../report-format.ts';
import { writeReport } from '../write-report.ts';

const shop = browserShop();

/** What the worker answers. */
const work = {
  async write(report: ReportDocument, format: ReportFormat): Promise<Uint8Array> {
    const bytes = await writeReport(format, report, shop);
    return transfer(bytes, [bytes.buffer as ArrayBuffer]);
  }
};
export type WritingWork = typeof work;

expose(work);
