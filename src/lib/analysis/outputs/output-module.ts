import type { SitingProblem } from '../../core/siting/problem.ts';
import type { SitingResult } from '../../core/siting/solve.ts';
import type { StressIndex } from '../../core/stress-types.ts';
import type { Connector } from '../../engine/connector.ts';
import type { Analysis } from '../analysis.ts';
import type { Locale } from '../../core/locale.ts';

/** What a module of `atlas analyse` works with; the connector holds the safe tables of the package. */
export interface OutputContext {
  connector: Connector;
  analysis: Analysis;
  stress: StressIndex;
  locale: Locale;
  /** Solves siting problems on this machine, which differs between browser and command line. */
  solve: SolveSiting;
}

export type SolveSiting = (problem: SitingProblem) => Promise<SitingResult>;

/** What a module adds: files by name, and members of provenance.json (plain data, names as in the file). */
export interface OutputPart {
  texts: ReadonlyMap<string, string>;
  facts: Readonly<Record<string, unknown>>;
}

/** Writes some of the files; a package without the tables it needs gives it no file. */
export type OutputModule = (context: OutputContext) => OutputPart | Promise<OutputPart>;

/** A module that has nothing to write. */
export const nothing: OutputPart = { texts: new Map(), facts: {} };
