import { createContext } from 'svelte';
import type { AnalysisQuestion, NamedFigures } from '../analysis/analysis-session.ts';
import type { TellStep } from '../analysis/analysis-step.ts';
import type { AnalysisThread } from '../analysis/open-analysis.ts';
import type { PackageOrigin } from '../analysis/package-origin.ts';
import type { Locale } from '../core/locale.ts';
import { NotClassifiable } from '../core/not-classifiable.ts';
import type { AnalysisSettings } from '../package/settings.ts';
import { AnalysisDesk } from './analysis/analysis-desk.ts';
import { settingsInForce } from './analysis/settings-in-force.ts';
import type { StressScreen } from './stress-screen.svelte.ts';
import type { View } from './view.svelte.ts';
import type { OpenProject } from './workspace.svelte.ts';

export type OpenAnalysis = () => Promise<AnalysisThread>;

/** What an analysis is asked with: a package, and settings as in `atlas.json`. */
export interface AnalysisRequest {
  project: OpenProject;
  settings: AnalysisSettings;
  locale: Locale;
}

export interface AnalysisOptions {
  /** Left out: the open package with the settings in force on the screen. */
  request?: AnalysisRequest;
  /** Aborting ends the work at once, and the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Told of every step when it begins. */
  onStep?: TellStep;
}

interface OpenPackage {
  readonly project: OpenProject | null;
  origin(project: OpenProject): Promise<PackageOrigin>;
}

/** How long a worker that nobody asks keeps its memory, in milliseconds. */
const patience = 60_000;

/**
 * The door to `src/lib/analysis`: figures of reports and files of the command line for the open package and the
 * settings of the screen, made in a worker with an engine of its own. Promises reject with NotClassifiable where these
 * settings give no index, AnalysisUnavailable where the worker fails, or the reason of the signal.
 */
export class AnalysisDoor {
  #view: View;
  #stress: StressScreen;
  #workspace: OpenPackage;
  #open: OpenAnalysis;
  #held: { project: OpenProject; desk: AnalysisDesk } | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(view: View, stress: StressScreen, workspace: OpenPackage, open: OpenAnalysis) {
    this.#view = view;
    this.#stress = stress;
    this.#workspace = workspace;
    this.#open = open;
  }

  /** What the screen shows; null until a package is open. */
  readonly request = $derived.by((): AnalysisRequest | null => {
    const { project } = this.#workspace;
    const { request, composer } = this.#stress;
    if (!project || !request || project.info.id !== request.projectId) return null;
    const { current } = this.#view;
    const settings = settingsInForce(project.info.settings, current, request, composer.weights);
    return { project, settings, locale: current.locale };
  });

  /** What reports are made of, and what areas are called. */
  figures(options?: AnalysisOptions): Promise<NamedFigures> {
    return this.#ask(options, (thread, question, tell) => thread.figures(question, tell));
  }

  /** The files of `atlas analyse` by name, byte for byte. */
  files(options?: AnalysisOptions): Promise<Map<string, Uint8Array>> {
    return this.#ask(options, (thread, question, tell) => thread.files(question, tell));
  }

  /** The files of `atlas analyse` as one zip, byte for byte that of `atlas analyse --out FILE.zip`. */
  zip(options?: AnalysisOptions): Promise<Uint8Array> {
    return this.#ask(options, (thread, question, tell) => thread.zip(question, tell));
  }

  async #ask<Value>(
    { request = this.request ?? undefined, signal, onStep = () => undefined }: AnalysisOptions = {},
    ask: (thread: AnalysisThread, question: AnalysisQuestion, tell: TellStep) => Promise<Value>
  ): Promise<Value> {
    signal?.throwIfAborted();
    if (!request) throw new Error('No project is open');
    const { project, locale } = request;
    const settings = $state.snapshot(request.settings) as AnalysisSettings;
    const desk = this.#deskOf(project);
    try {
      const answer = desk.ask(onStep, (thread) => ask(thread, { settings, locale }, onStep));
      return await (signal ? Promise.race([answer, aborted(signal)]) : answer);
    } catch (error) {
      if (!(error instanceof NotClassifiable)) this.#give(desk);
      throw error;
    } finally {
      this.#tidy(desk);
    }
  }

  /** The worker with this package in it; one with another package ends when its questions are answered. */
  #deskOf(project: OpenProject): AnalysisDesk {
    clearTimeout(this.#leaving);
    if (this.#held?.project === project) return this.#held.desk;
    const former = this.#held?.desk;
    const desk = new AnalysisDesk(this.#open(), this.#workspace.origin(project));
    this.#held = { project, desk };
    if (former?.isIdle) void former.close();
    return desk;
  }

  /** Ends a worker that failed, or whose work is no longer wanted. */
  #give(desk: AnalysisDesk): void {
    if (this.#held?.desk === desk) this.#held = null;
    desk.close().catch(() => undefined);
  }

  #tidy(desk: AnalysisDesk): void {
    if (!desk.isIdle) return;
    if (this.#held?.desk !== desk) desk.close().catch(() => undefined);
    else this.#leaving = setTimeout(() => this.#give(desk), patience);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  );
}

/** The analysis, for the screens that export or report; a test makes its own. */
export const [getAnalysis, setAnalysis] = createContext<AnalysisDoor>();
