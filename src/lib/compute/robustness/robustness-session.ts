import { RobustnessRun } from '../../core/robustness/robustness.ts';
import type { RobustnessSettings } from '../../core/robustness/robustness-settings.ts';
import type { Robustness } from '../../core/robustness/robustness-types.ts';
import type { IndexInput } from '../../core/stress-types.ts';
import { PortionedWork } from '../portioned-work.ts';

/** What is asked: an index, and how much it is varied. Plain data. */
export interface RobustnessQuestion {
  input: IndexInput;
  settings: RobustnessSettings;
}

/** Areas × draws between two looks at whether the answer is still wanted. */
const portion = 200_000;

/** How sure ranks are; runs in a worker, and in tests without one. One question at a time: a newer one ends the older. */
export class RobustnessSession {
  readonly #work = new PortionedWork();

  /**
   * Tells the share of the draws that are taken, 0 to 1; null where the question was given up or a newer one came.
   * Throws `NotClassifiable`.
   */
  async answer(
    { input, settings }: RobustnessQuestion,
    onProgress: (share: number) => void
  ): Promise<Robustness | null> {
    const run = new RobustnessRun(input, settings);
    const draws = Math.max(1, Math.ceil(portion / input.areaIds.length));
    return (await this.#work.finish(run, draws, onProgress)) ? run.result() : null;
  }

  cancel(): void {
    this.#work.cancel();
  }
}
