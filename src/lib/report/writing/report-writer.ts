import { wrap, type Remote } from 'comlink';
import type { ReportDocument } from '../document/report-document.ts';
import type { ReportFormat } from '../report-format.ts';
import type { WritingWork } from './writing-worker.ts';

/** A worker and the end of the line to it: once that is collected as garbage, the worker hears nothing more. */
interface Desk {
  worker: Worker;
  work: Remote<WritingWork>;
}

/**
 * Writes reports beside the page; an aborted signal ends it at once. Pages are set by a worker of their own each, which
 * takes its memory with it: a typesetter that keeps what it knows of a long report took minutes for the next one. The
 * other formats share one.
 */
export class ReportWriter {
  #shared: Desk | null = null;

  /** Rejects with the signal's reason, an Error named ReportNotPrintable, or why the worker failed. */
  async write(report: ReportDocument, format: ReportFormat, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const desk = format === 'pdf' ? openDesk() : (this.#shared ??= openDesk());
    const ending = new AbortController();
    try {
      return await Promise.race([
        desk.work.write(report, format),
        givenUp(desk.worker, signal, ending.signal)
      ]);
    } catch (error) {
      this.#giveUp(desk);
      throw error;
    } finally {
      ending.abort();
      if (format === 'pdf') desk.worker.terminate();
    }
  }

  #giveUp(desk: Desk): void {
    desk.worker.terminate();
    if (this.#shared === desk) this.#shared = null;
  }
}

function openDesk(): Desk {
  const worker = new Worker(new URL('./writing-worker.ts', import.meta.url), { type: 'module' });
  return { worker, work: wrap<WritingWork>(worker) };
}

/** Rejects when the worker fails or the report is no longer wanted. */
function givenUp(worker: Worker, signal: AbortSignal | undefined, ended: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: ended });
    const failed = ({ message }: ErrorEvent) =>
      reject(new Error(message || 'The worker could not be loaded'));
    worker.addEventListener('error', failed, { signal: ended });
  });
}
