import { wrap } from 'comlink';
import type { ReportDocument } from '../document/report-document.ts';
import type { ReportFormat } from '../report-format.ts';
import type { WritingWork } from './writing-worker.ts';

/**
 * Writes reports beside the page; an aborted signal ends it at once. Pages are set by a worker of their own each, which
 * takes its memory with it: a typesetter that keeps what it knows of a long report took minutes for the next one. The
 * other formats share one.
 */
export class ReportWriter {
  #shared: Worker | null = null;

  /** Rejects with the signal's reason, an Error named ReportNotPrintable, or why the worker failed. */
  async write(report: ReportDocument, format: ReportFormat, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const worker = format === 'pdf' ? openWorker() : (this.#shared ??= openWorker());
    const ending = new AbortController();
    try {
      return await Promise.race([
        wrap<WritingWork>(worker).write(report, format),
        givenUp(worker, signal, ending.signal)
      ]);
    } catch (error) {
      this.#giveUp(worker);
      throw error;
    } finally {
      ending.abort();
      if (format === 'pdf') worker.terminate();
    }
  }

  #giveUp(worker: Worker): void {
    worker.terminate();
    if (this.#shared === worker) this.#shared = null;
  }
}

const openWorker = () => new Worker(new URL('./writing-worker.ts', import.meta.url), { type: 'module' });

/** Rejects when the worker fails or the report is no longer wanted. */
function givenUp(worker: Worker, signal: AbortSignal | undefined, ended: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: ended });
    const failed = ({ message }: ErrorEvent) =>
      reject(new Error(message || 'The worker could not be loaded'));
    worker.addEventListener('error', failed, { signal: ended });
  });
}
