import type { ReportDocument } from '../report/document/report-document.ts';
import type { ReportPlan } from '../report/plan/report-plan.ts';
import type { ReportFigures, ReportNaming } from '../report/report-figures.ts';
import type { ReportFormat } from '../report/report-format.ts';
import { NewestAnswer } from './newest-answer.svelte.ts';

/** What a report is made of. */
export interface ReportOrder {
  plan: ReportPlan;
  figures: ReportFigures;
  naming: ReportNaming;
}

/** Told before every piece of a report. */
export type MakingStep = (done: number, total: number) => Promise<void>;

/** Where reports are composed and written; loaded with the first one. */
export interface ReportWorkshop {
  compose(order: ReportOrder, step: MakingStep): Promise<ReportDocument>;
  write(report: ReportDocument, format: ReportFormat, signal: AbortSignal): Promise<Uint8Array>;
}

/** A report and its pages. */
export interface MadeReport {
  report: ReportDocument;
  pdf: Uint8Array;
}

/** How far the making of a report is. */
export type MakingStage = { kind: 'composing'; done: number; total: number } | { kind: 'printing' };

/** The pages of the newest order. An older one is finished while it is printed, but its chapters are not. */
export class ReportMaking {
  #open: () => Promise<ReportWorkshop>;
  #workshop: Promise<ReportWorkshop> | null = null;
  #stage = $state.raw<MakingStage | null>(null);
  #wanted: ReportOrder | null = null;
  #abort = new AbortController();
  #isCancelled = $state(false);
  #pages: NewestAnswer<ReportOrder, MadeReport>;

  constructor(open: () => Promise<ReportWorkshop>) {
    this.#open = open;
    this.#pages = new NewestAnswer((order) => this.#make(order));
  }

  get answer(): { parameters: ReportOrder; value: MadeReport } | null {
    return this.#pages.answer;
  }
  get stage(): MakingStage | null {
    return this.#stage;
  }
  /** Why the last order has no pages; null where it has, or was given up. */
  get error(): unknown {
    return this.#isCancelled ? null : this.#pages.error;
  }
  /** Whether the reader has given up the last order. */
  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  /** Resolves when the pages of the newest order are there, or have failed. One under way is not made twice. */
  async make(order: ReportOrder): Promise<void> {
    const { running } = this.#pages;
    if (running && this.#wanted === order) return running;
    this.#wanted = order;
    this.#isCancelled = false;
    await this.#pages.ask(order);
  }

  /** Ends what is under way; the pages before it stay. */
  cancel(): void {
    this.#isCancelled = true;
    this.#wanted = null;
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /** The report that is shown, written in another format. */
  async write(report: ReportDocument, format: ReportFormat, signal: AbortSignal): Promise<Uint8Array> {
    return (await this.#opened()).write(report, format, signal);
  }

  async #make(order: ReportOrder): Promise<MadeReport> {
    const { signal } = this.#abort;
    try {
      const workshop = await this.#opened();
      const report = await workshop.compose(order, (done, total) => this.#step(order, done, total));
      this.#stage = { kind: 'printing' };
      return { report, pdf: await workshop.write(report, 'pdf', signal) };
    } finally {
      this.#stage = null;
    }
  }

  /** Lets the page breathe; an order that is no longer wanted ends here. */
  async #step(order: ReportOrder, done: number, total: number): Promise<void> {
    this.#stage = { kind: 'composing', done, total };
    await breath();
    if (this.#wanted !== order) throw new DOMException('No longer wanted', 'AbortError');
  }

  /** Remembers the promise; a failed opening is tried again. */
  #opened(): Promise<ReportWorkshop> {
    const opening = (this.#workshop ??= this.#open());
    opening.catch(() => (this.#workshop = null));
    return opening;
  }
}

/** The next task of the page, behind what a reader did meanwhile. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));
