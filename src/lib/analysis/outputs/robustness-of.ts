import { robustness } from '../../core/robustness/robustness.ts';
import { robustnessSettings } from '../../core/robustness/robustness-settings.ts';
import type { Robustness } from '../../core/robustness/robustness-types.ts';
import type { StressIndex } from '../../core/stress-types.ts';
import type { OutputContext } from './output-module.ts';

const known = new WeakMap<StressIndex, Robustness>();

/** How sure the ranks of an analysis are, computed once for all its files. */
export function robustnessOf({ analysis, stress }: Pick<OutputContext, 'analysis' | 'stress'>): Robustness {
  const before = known.get(stress);
  if (before) return before;
  const settings = robustnessSettings(analysis.package.settings.index.robustness);
  const result = robustness(analysis.data.input, settings);
  known.set(stress, result);
  return result;
}
