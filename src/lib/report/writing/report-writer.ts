import { wrap } from 'comlink';
import type { ReportDocument } from '../document/report-document.ts';
import type { ReportFormat } from '../report-format.ts';
import type { WritingWork } from './writing-worker.ts';

/** Writes reports beside the page, in a worker that is kept for the next one; an aborted signal ends it at once. */
export class ReportWriter {
  #worker: Worker | null = null;

  /** Rejects with the signal's reason, an Error named ReportNotPrintable, or why the worker failed. */
  async write(report: ReportDocument, format: ReportFormat, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const worker = (this.#worker ??= new Worker(new URL('./writing-worker.ts', import.meta.url), {
      type: 'module'
    }));
    const ending = new AbortController();
    try {
      return await Promise.race([
        wrap<WritingWork>(worker).write(report, format),
        this.#givenUp(worker, signal, ending.signal)
      ]);
    } finally {
      ending.abort();
    }
  }

  /** Rejected when the worker fails or the report is no longer wanted; the worker is given up then. */
  #givenUp(worker: Worker, signal: AbortSignal | undefined, ended: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
      const giveUp = (reason: unknown) => {
        worker.terminate();
        this.#worker = null;
        reject(reason as Error);
      };
      signal?.addEventListener('abort', () => giveUp(signal.reason), { signal: ended });
      const failed = ({ message }: ErrorEvent) =>
        giveUp(new Error(message || 'The worker could not be loaded'));
      worker.addEventListener('error', failed, { signal: ended });
    });
  }
}
