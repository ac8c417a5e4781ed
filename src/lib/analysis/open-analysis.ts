import { proxy, wrap, type Remote } from 'comlink';
import { NotClassifiable } from '../core/not-classifiable.ts';
import type { AnalysisAnswer, AnalysisQuestion, AnalysisSession, NamedFigures } from './analysis-session.ts';
import type { TellStep } from './analysis-step.ts';
import type { PackageOrigin } from './package-origin.ts';

/** The worker could not be loaded, or it crashed. */
export class AnalysisUnavailable extends Error {
  override readonly name = 'AnalysisUnavailable';
}

/**
 * Analyses of a package that are made beside the page. Questions reject with NotClassifiable where the index of their
 * settings cannot be computed, with AnalysisUnavailable where the worker fails or is closed meanwhile.
 */
export interface AnalysisThread {
  open(origin: PackageOrigin, tell: TellStep): Promise<void>;
  figures(question: AnalysisQuestion, tell: TellStep): Promise<NamedFigures>;
  files(question: AnalysisQuestion, tell: TellStep): Promise<Map<string, Uint8Array>>;
  zip(question: AnalysisQuestion, tell: TellStep): Promise<Uint8Array>;
  /** Ends the worker at once, whatever it is doing. */
  close(): void;
}

/** Starts a worker with an engine of its own. */
export function openAnalysis(): AnalysisThread {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  const session: Remote<AnalysisSession> = wrap<AnalysisSession>(worker);
  let fail: (error: AnalysisUnavailable) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => (fail = reject));
  failure.catch(() => undefined);
  worker.onerror = ({ message }) => fail(new AnalysisUnavailable(message || 'it could not be loaded'));
  const asked = <Value>(answer: Promise<Value>): Promise<Value> => Promise.race([answer, failure]);
  const valued = async <Value>(answer: Promise<AnalysisAnswer<Value>>) => valueOf(await asked(answer));
  return {
    open: (origin, tell) => asked(session.open(origin, proxy(tell))),
    figures: (question, tell) => valued(session.figures(question, proxy(tell))),
    files: (question, tell) => valued(session.files(question, proxy(tell))),
    zip: (question, tell) => valued(session.zip(question, proxy(tell))),
    close() {
      fail(new AnalysisUnavailable('it was closed'));
      worker.terminate();
    }
  };
}

function valueOf<Value>(answer: AnalysisAnswer<Value>): Value {
  if (!answer.ok) throw new NotClassifiable(answer.cause);
  return answer.value;
}
