import type { AnalysisStep } from '../../analysis/analysis-step.ts';
import type { AnalysisDoor } from '../analysis.svelte.ts';

type Phase =
  | { kind: 'idle' }
  | { kind: 'working'; step: AnalysisStep }
  | { kind: 'done'; name: string }
  | { kind: 'failed'; error: unknown };

/** The making of the zip with everything of an analysis, step by step; it can be given up. */
export class ZipMaking {
  #door: AnalysisDoor;
  #phase = $state.raw<Phase>({ kind: 'idle' });
  #abort: AbortController | null = null;

  constructor(door: AnalysisDoor) {
    this.#door = door;
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** Makes the zip and hands it over under its name; one that is being made is given up. */
  async run(name: string, save: (name: string, zip: Uint8Array) => void): Promise<void> {
    this.cancel();
    const abort = (this.#abort = new AbortController());
    const tell = (phase: Phase) => {
      if (!abort.signal.aborted) this.#phase = phase;
    };
    tell({ kind: 'working', step: 'reading' });
    try {
      const { signal } = abort;
      const zip = await this.#door.zip({ signal, onStep: (step) => tell({ kind: 'working', step }) });
      if (signal.aborted) return;
      save(name, zip);
      tell({ kind: 'done', name });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  }

  cancel(): void {
    this.#abort?.abort();
    this.#phase = { kind: 'idle' };
  }
}
