import type { Contributions } from '../core/contributions.ts';
import type { CombineMethod } from '../core/index-methods/method-names.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { numberText } from './number-text.ts';

/** What the contributions to an index add up to. */
export function contributionSum(
  { total, base }: Contributions,
  combine: CombineMethod,
  locale: Locale
): string {
  const words = { total: numberText(total, 2, locale), base: numberText(base, 2, locale) };
  if (combine === 'sum-restandardised') return m.contribution_sum_index(words, { locale });
  const sentence = combine === 'percentile-of-sums' ? m.contribution_sum_ranked : m.contribution_sum_base;
  return sentence(words, { locale });
}

/** How a contribution is computed. */
export const contributionFormula = (combine: CombineMethod, locale: Locale): string =>
  (combine === 'sum-restandardised' ? m.contribution_formula : m.contribution_formula_other)({}, { locale });
