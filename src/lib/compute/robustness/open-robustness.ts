import { proxy, wrap } from 'comlink';
import type { Robustness } from '../../core/robustness/robustness-types.ts';
import type { RobustnessQuestion, RobustnessSession } from './robustness-session.ts';

/** How sure ranks are, computed beside the page. */
export interface RobustnessThread {
  answer(question: RobustnessQuestion, onProgress: (share: number) => void): Promise<Robustness | null>;
  cancel(): Promise<void>;
}

/** Starts a worker for robustness; it lives as long as the page. */
export function openRobustness(): RobustnessThread {
  const worker = new Worker(new URL('./robustness-worker.ts', import.meta.url), { type: 'module' });
  const session = wrap<RobustnessSession>(worker);
  return {
    answer: (question, onProgress) => session.answer(question, proxy(onProgress)),
    cancel: () => session.cancel()
  };
}
