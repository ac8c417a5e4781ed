import type { DisclosureReport } from '../core/disclosure/report.ts';
import type { Locale } from '../core/locale.ts';
import { NotClassifiable } from '../core/not-classifiable.ts';
import type { NotClassifiableCause } from '../core/stress-types.ts';
import type { Connector } from '../engine/connector.ts';
import { loadPackage } from '../engine/load.ts';
import type { DataPackage } from '../package/model.ts';
import { readPackage } from '../package/read-package.ts';
import type { AnalysisSettings } from '../package/settings.ts';
import type { ReportFigures } from '../report/report-figures.ts';
import { indexOf, loadedAnalysis } from './analysis.ts';
import type { AnalysisStep, TellStep } from './analysis-step.ts';
import { areaNames } from './area-names.ts';
import { fingerprinted, type Fingerprint } from './fingerprint.ts';
import { outputFiles } from './output-files.ts';
import type { OutputContext, SolveSiting } from './outputs/output-module.ts';
import { sourceOf, type PackageOrigin } from './package-origin.ts';
import { reportFigures } from './report-figures.ts';
import { zipOutputs } from './zip-outputs.ts';

/** What is asked of the open package: the settings in force, and the language of the texts. Plain data. */
export interface AnalysisQuestion {
  settings: AnalysisSettings;
  locale: Locale;
}

/** An answer, or why the index of these settings cannot be computed. */
export type AnalysisAnswer<Value> = { ok: true; value: Value } | { ok: false; cause: NotClassifiableCause };

/** What reports are made of, and what the areas of every level in it are called. */
export interface NamedFigures {
  figures: ReportFigures;
  names: ReadonlyMap<string, string>;
}

/** What differs between browser and command line. */
export interface AnalysisSurroundings {
  openConnector(): Promise<Connector>;
  solve: SolveSiting;
}

interface OpenedPackage {
  pkg: DataPackage;
  connector: Connector;
  disclosure: DisclosureReport;
  tables: readonly Fingerprint[];
}

/**
 * A package with an engine of its own, which only the safe tables enter, and what `atlas` makes of it; runs in a
 * worker, and in tests without one.
 */
export class AnalysisSession {
  #surroundings: AnalysisSurroundings;
  #opened: OpenedPackage | null = null;
  #last: { question: string; context: OutputContext } | null = null;

  constructor(surroundings: AnalysisSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Reads a package and hands its safe tables to the engine. Rejects where it is not valid. */
  async open(origin: PackageOrigin, tell: TellStep = silent): Promise<void> {
    tell('reading');
    const booting = this.#surroundings.openConnector();
    booting.catch(() => undefined);
    const source = fingerprinted(sourceOf(origin));
    const reading = await readPackage(source);
    if (!reading.ok) throw new Error(`The package is not valid: ${reading.problems[0]?.code ?? ''}`);
    tell('engine');
    const [pkg, connector] = [reading.package, await booting];
    const disclosure = await loadPackage(connector, pkg);
    this.#opened = { pkg, connector, disclosure, tables: source.fingerprints() };
  }

  /** What reports are made of. */
  figures(question: AnalysisQuestion, tell: TellStep = silent): Promise<AnalysisAnswer<NamedFigures>> {
    return this.#answer(question, tell, async (context, tables) => ({
      figures: await reportFigures(context, tables, tell),
      names: await areaNames(context)
    }));
  }

  /** The files of `atlas analyse` by name. */
  files(
    question: AnalysisQuestion,
    tell: TellStep = silent
  ): Promise<AnalysisAnswer<Map<string, Uint8Array>>> {
    return this.#answer(question, tell, (context, tables) => outputFiles(context, tables, tell));
  }

  /** The files of `atlas analyse` as one zip. */
  zip(question: AnalysisQuestion, tell: TellStep = silent): Promise<AnalysisAnswer<Uint8Array>> {
    return this.#answer(question, tell, async (context, tables) => {
      const files = await outputFiles(context, tables, tell);
      tell('packing');
      return zipOutputs(files);
    });
  }

  async #answer<Value>(
    question: AnalysisQuestion,
    tell: (step: AnalysisStep) => void,
    make: (context: OutputContext, tables: readonly Fingerprint[]) => Promise<Value>
  ): Promise<AnalysisAnswer<Value>> {
    try {
      tell('index');
      const context = await this.#contextOf(question);
      return { ok: true, value: await make(context, this.#open.tables) };
    } catch (error) {
      if (error instanceof NotClassifiable) return { ok: false, cause: error.cause };
      throw error;
    }
  }

  /** The same question again finds what the last one computed. */
  async #contextOf(question: AnalysisQuestion): Promise<OutputContext> {
    const asked = JSON.stringify(question);
    if (this.#last?.question === asked) return this.#last.context;
    const { pkg, connector, disclosure } = this.#open;
    const chosen = { ...pkg, settings: question.settings };
    const analysis = await loadedAnalysis(connector, chosen, disclosure);
    const { locale } = question;
    const context = {
      connector,
      analysis,
      stress: indexOf(analysis),
      locale,
      solve: this.#surroundings.solve
    };
    this.#last = { question: asked, context };
    return context;
  }

  get #open(): OpenedPackage {
    if (!this.#opened) throw new Error('No package is open');
    return this.#opened;
  }
}

const silent: TellStep = () => undefined;
