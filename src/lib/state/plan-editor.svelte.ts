import { defaultPlan } from '../report/plan/default-plan.ts';
import { planInForce } from '../report/plan/plan-json.ts';
import type { SavedReport } from '../report/plan/plan-json.ts';
import { reportTemplates } from '../report/plan/report-plan.ts';
import type { ReportPlan, ReportTemplate } from '../report/plan/report-plan.ts';
import { StepHistory } from './step-history.svelte.ts';

/** What the plan of a report is edited on. */
export interface PlanBasis {
  template: ReportTemplate;
  /** Tells packages apart, whatever their version. */
  packageName: string;
  /** The reports that the package keeps. */
  report: SavedReport | undefined;
}

/** The plans that are being worked on, one for each template of a package, with their steps. */
export class PlanEditor {
  #basis: () => PlanBasis;
  #plans = $state.raw<ReadonlyMap<string, ReportPlan>>(new Map());
  #histories = new Map(reportTemplates.map((template) => [template, new StepHistory<ReportPlan>()]));
  /** What the last step was about; steps about the same are one. */
  #subject: string | null = null;

  constructor(basis: () => PlanBasis) {
    this.#basis = basis;
  }

  readonly #key = $derived.by(() => {
    const { template, packageName } = this.#basis();
    return `${template} ${packageName}`;
  });

  /** The plan as the package keeps it, else as the template is by itself. */
  readonly kept = $derived.by((): ReportPlan => {
    const { template, report } = this.#basis();
    return planInForce(report, template);
  });

  readonly plan = $derived.by((): ReportPlan => this.#plans.get(this.#key) ?? this.kept);

  readonly isChanged = $derived.by(() => !isSame(this.plan, this.kept));

  /** Whether the plan is the template as it comes. */
  readonly isUsual = $derived.by(() => isSame(this.plan, defaultPlan(this.#basis().template)));

  get #history(): StepHistory<ReportPlan> {
    return this.#histories.get(this.#basis().template) as StepHistory<ReportPlan>;
  }
  get canUndo(): boolean {
    return this.#plans.has(this.#key) && this.#history.canUndo;
  }
  get canRedo(): boolean {
    return this.#plans.has(this.#key) && this.#history.canRedo;
  }

  /** Changes the plan; changes one after another with the same subject, as in typing, are undone together. */
  edit(change: (plan: ReportPlan) => ReportPlan, subject: string | null = null): void {
    const next = change(this.plan);
    if (isSame(next, this.plan)) return;
    if (!this.#plans.has(this.#key)) this.#history.forget();
    if (subject === null || subject !== this.#subject) this.#history.remember(this.plan);
    this.#subject = subject;
    this.#set(next);
  }

  undo(): void {
    this.#step(this.#history.back(this.plan));
  }
  redo(): void {
    this.#step(this.#history.forth(this.plan));
  }
  reset(): void {
    this.edit(() => defaultPlan(this.#basis().template));
  }

  /** From here on the plan is the one that is kept. */
  forget(): void {
    const plans = new Map(this.#plans);
    plans.delete(this.#key);
    this.#plans = plans;
  }

  #step(plan: ReportPlan | null): void {
    this.#subject = null;
    if (plan) this.#set(plan);
  }

  #set(plan: ReportPlan): void {
    this.#plans = new Map(this.#plans).set(this.#key, plan);
  }
}

const isSame = (a: ReportPlan, b: ReportPlan) => JSON.stringify(a) === JSON.stringify(b);
