import { columnOfNumbers } from '../../src/lib/core/column.ts';
import type { IndexIndicator, IndexInput, IndexSettings } from '../../src/lib/core/stress-types.ts';

export const berlinSettings: IndexSettings = {
  standardise: 'z-score',
  combine: 'sum-restandardised',
  classify: { method: 'limits', limits: [-1, 1, 1.5] },
  trend: { years: 2, limits: [-1, 1] },
  minimumPopulation: 300,
  excluded: []
};

/** An indicator of weight 1 and polarity 1; null stands for a missing figure. */
export function indicator(
  id: string,
  now: readonly (number | null)[],
  more: Partial<Omit<IndexIndicator, 'id' | 'now' | 'before'>> & { before?: readonly (number | null)[] } = {}
): IndexIndicator {
  const { before, ...rest } = more;
  return {
    id,
    weight: 1,
    polarity: 1,
    ...rest,
    now: columnOfNumbers(now),
    before: before ? columnOfNumbers(before) : null
  };
}

/** Areas a, b, c … without a population table. */
export function indexInput(
  indicators: readonly IndexIndicator[],
  more: Partial<IndexInput> = {}
): IndexInput {
  const count = indicators[0]?.now.values.length ?? 0;
  return {
    areaIds: Array.from({ length: count }, (_, i) => String.fromCharCode(97 + i)),
    residents: null,
    indicators,
    settings: berlinSettings,
    ...more
  };
}
