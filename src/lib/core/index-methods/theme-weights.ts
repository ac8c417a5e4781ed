import type { CombineMethod } from './method-names.ts';
import type { IndexIndicator, Theme } from '../stress-types.ts';

/**
 * The indicators with their weight in the whole index: the weight of their theme shared out over its indicators; by
 * sums each theme counts as often as it has indicators. Indicators in no theme keep their weight.
 */
export function weightedByThemes(
  indicators: readonly IndexIndicator[],
  themes: readonly Theme[],
  combine: CombineMethod
): IndexIndicator[] {
  return indicators.map((indicator) => {
    const theme = themes.find((one) => one.indicators.includes(indicator.id));
    if (!theme) return indicator;
    const members = indicators.filter(({ id }) => theme.indicators.includes(id));
    const total = members.reduce((sum, { weight }) => sum + weight, 0);
    const times = combine === 'percentile-of-sums' ? members.length : 1;
    return { ...indicator, weight: (theme.weight * indicator.weight * times) / total };
  });
}
