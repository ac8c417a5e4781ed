import type { NamedFigures } from '../analysis/analysis-session.ts';
import type { AnalysisStep } from '../analysis/analysis-step.ts';
import type { ReportNaming } from '../report/report-figures.ts';
import type { ReportPlan } from '../report/plan/report-plan.ts';
import { withAreas } from '../report/plan/edit-plan.ts';
import type { AnalysisDoor, AnalysisRequest } from './analysis.svelte.ts';
import { PlanEditor } from './plan-editor.svelte.ts';
import { QueryState } from './query-state.svelte.ts';
import {
  ReportMaking,
  type MadeReport,
  type ReportOrder,
  type ReportWorkshop
} from './report-making.svelte.ts';
import type { View } from './view.svelte.ts';

/** What the figures of reports are asked with; the same `key` has the same answer. */
export interface FiguresRequest {
  request: AnalysisRequest;
  key: string;
}

type Analysis = Pick<AnalysisDoor, 'request' | 'figures'>;

/** The report of the open package: its plan, the figures it is made of, and its pages. */
export class ReportScreen {
  #view: View;
  #analysis: Analysis;
  #step = $state.raw<AnalysisStep | null>(null);
  /** What the figures were asked for last, and the end of the asking. */
  #asked: { request: FiguresRequest; end: Promise<void> } | null = null;
  #givenUp = 0;
  readonly editor: PlanEditor;
  readonly figures: QueryState<FiguresRequest, NamedFigures>;
  readonly making: ReportMaking;

  constructor(view: View, analysis: Analysis, open: () => Promise<ReportWorkshop>) {
    this.#view = view;
    this.#analysis = analysis;
    this.making = new ReportMaking(open);
    this.figures = new QueryState(({ request }: FiguresRequest, signal) =>
      analysis.figures({ request, signal, onStep: (step) => (this.#step = step) })
    );
    this.editor = new PlanEditor(() => ({
      template: view.current.template,
      packageName: analysis.request?.project.info.title ?? '',
      report: analysis.request?.settings.report
    }));
  }

  /** What the analysis is doing while the figures are asked for. */
  get step(): AnalysisStep | null {
    return this.#step;
  }

  /** Figures are of no language, so that a switch of it asks for none. */
  readonly request = $derived.by((): FiguresRequest | null => {
    const { request } = this.#analysis;
    const key = request && JSON.stringify([request.project.info.id, request.settings]);
    return request && { request: { ...request, locale: 'de' }, key: key ?? '' };
  });

  /** The last answer, if it belongs to what is asked now. */
  readonly #answered = $derived.by((): NamedFigures | null => {
    const { answer } = this.figures;
    return answer && this.#isAsked(answer.parameters) ? answer.value : null;
  });

  #isAsked({ request, key }: FiguresRequest): boolean {
    return key === this.request?.key && request.project === this.request.request.project;
  }

  /** The plan, with the area of the address where a profile names none. */
  readonly plan = $derived.by((): ReportPlan => {
    const { plan } = this.editor;
    const { area } = this.#view.current;
    const isOpen = plan.template === 'profile' && plan.areaIds === null && area !== null;
    return isOpen ? withAreas(plan, [area]) : plan;
  });

  readonly naming = $derived.by((): ReportNaming => {
    const names = this.figures.answer?.value.names;
    return { locale: this.#view.current.locale, areaName: (areaId) => names?.get(areaId) ?? areaId };
  });

  /** What the pages are to be made of; null while the figures are not there. */
  readonly order = $derived.by((): ReportOrder | null => {
    const figures = this.#answered?.figures;
    return figures ? { plan: this.plan, figures, naming: this.naming } : null;
  });

  /** Whether the pages shown are not those of the plan and the settings in force. */
  readonly isStale = $derived.by(() => this.making.answer?.parameters !== this.order);

  /** Asks for the figures that the last answer does not hold, and waits for them. */
  async load(): Promise<void> {
    const { request } = this;
    if (!request || this.#answered) return;
    const isUnderWay =
      this.figures.phase.kind === 'loading' && this.#asked && this.#isAsked(this.#asked.request);
    if (!isUnderWay) this.#asked = { request, end: this.figures.run(request) };
    await this.#asked?.end;
  }

  /** Makes the pages of the order in force. */
  async make(): Promise<void> {
    if (this.order && this.isStale) await this.making.make(this.order);
  }

  /**
   * The report of the plan and the settings in force, made first where it is not there; what changes meanwhile is made
   * too. Null where it was given up or no package is open; rejects where it cannot be made.
   */
  async made(): Promise<MadeReport | null> {
    const begun = this.#givenUp;
    while (this.isStale) {
      if (!this.request) return null;
      await this.load();
      const { order } = this;
      await this.make();
      if (begun !== this.#givenUp) return null;
      this.#throwFailureOf(order);
    }
    return this.making.answer?.value ?? null;
  }

  /** Why there are no figures, or no pages of an order that is still the one in force. */
  #throwFailureOf(order: ReportOrder | null): void {
    const { phase } = this.figures;
    if (phase.kind === 'failed') throw phase.error;
    if (order && order === this.order && this.isStale && this.making.error) throw this.making.error;
  }

  /** Ends what is under way; the pages before it stay. */
  cancel(): void {
    this.#givenUp += 1;
    if (this.figures.phase.kind === 'loading') this.figures.cancel();
    this.making.cancel();
  }
}
