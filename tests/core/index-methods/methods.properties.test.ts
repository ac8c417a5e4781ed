import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOfNumbers } from '../../../src/lib/core/column.ts';
import type { CombineMethod, StandardiseMethod } from '../../../src/lib/core/index-methods/method-names.ts';
import { combineMethods, standardiseMethods } from '../../../src/lib/core/index-methods/method-names.ts';
import { NotClassifiable } from '../../../src/lib/core/not-classifiable.ts';
import { stressIndex } from '../../../src/lib/core/stress-index.ts';
import type { IndexIndicator, IndexInput, StressIndex, Theme } from '../../../src/lib/core/stress-types.ts';
import { berlinSettings } from '../index-fixture.ts';

const runs = { numRuns: 60, seed: 1 };
const areaCount = 12;
const figures = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), {
  minLength: areaCount,
  maxLength: areaCount
});
const indicators = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 20 }),
    polarity: fc.constantFrom(1 as const, -1 as const),
    figures
  }),
  { minLength: 2, maxLength: 4 }
);
const themes: Theme[] = [{ id: 't', nameDe: '', nameEn: null, indicators: ['i0', 'i1'], weight: 2 }];
const settings = fc.record({
  standardise: fc.constantFrom(...standardiseMethods),
  combine: fc.constantFrom(...combineMethods.filter((method) => method !== 'geometric-mean')),
  themes: fc.constantFrom(undefined, themes)
});
const inputs = fc
  .tuple(indicators, figures, settings)
  .map(([list, residents, { themes: chosen, ...methods }]) => inputOf(list, residents, methods, chosen));

function inputOf(
  list: readonly { weight: number; polarity: 1 | -1; figures: readonly number[] }[],
  residents: readonly number[],
  methods: { standardise: StandardiseMethod; combine: CombineMethod },
  chosen: Theme[] | undefined
): IndexInput {
  return {
    areaIds: residents.map((_, i) => String(100 + i)),
    residents: columnOfNumbers(residents),
    indicators: list.map(({ weight, polarity, figures: values }, j): IndexIndicator => {
      return { id: `i${j}`, weight, polarity, now: columnOfNumbers(values), before: null };
    }),
    settings: { ...berlinSettings, minimumPopulation: 0, ...methods, ...(chosen && { themes: chosen }) }
  };
}

/** Null where there is no index for a reason that is said. */
function outcome(input: IndexInput): StressIndex | null {
  try {
    return stressIndex(input);
  } catch (error) {
    if (error instanceof NotClassifiable) return null;
    throw error;
  }
}
const valuesOf = (index: StressIndex | null) => index?.areas.map(({ status }) => status?.index ?? NaN) ?? [];
const change = (input: IndexInput, by: (one: IndexIndicator) => Partial<IndexIndicator>): IndexInput => ({
  ...input,
  indicators: input.indicators.map((one) => ({ ...one, ...by(one) }))
});
const same = (found: readonly number[], expected: readonly number[]) =>
  found.length === expected.length && found.every((value, i) => Math.abs(value - expected[i]!) < 1e-8);

describe('an index by any method', () => {
  it('does not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 2, max: 1000 }), (input, factor) => {
        const scaled = change(input, ({ weight }) => ({ weight: weight * factor }));
        const unthemed = input.settings.themes === undefined || input.indicators.length === 2;
        fc.pre(unthemed);
        expect(same(valuesOf(outcome(scaled)), valuesOf(outcome(input)))).toBe(true);
      }),
      runs
    );
  });

  it('is permuted when areas are, to the last digit', () => {
    const order = fc.shuffledSubarray([...Array(areaCount).keys()], { minLength: areaCount });
    fc.assert(
      fc.property(inputs, order, (input, rows) => {
        const pick = (values: Float64Array) => columnOfNumbers(rows.map((row) => values[row]!));
        const moved = change(
          {
            ...input,
            areaIds: rows.map((row) => input.areaIds[row]!),
            residents: pick(input.residents!.values)
          },
          ({ now }) => ({ now: pick(now.values) })
        );
        const [before, after] = [outcome(input), outcome(moved)];
        expect(after?.areas).toStrictEqual(before && rows.map((row) => before.areas[row]));
      }),
      runs
    );
  });

  it('keeps its values when a constant is added to an indicator', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 500 }), (input, by) => {
        const shifted = change(input, ({ now }) => ({
          now: { ...now, values: now.values.map((x) => x + by) }
        }));
        expect(same(valuesOf(outcome(shifted)), valuesOf(outcome(input)))).toBe(true);
      }),
      runs
    );
  });

  it('mirrors when every polarity is turned, where the scale has a mirror', () => {
    const mirrored = inputs.filter(
      ({ settings: { standardise, combine } }) =>
        standardise !== 'rank-exponential' && combine !== 'percentile-of-sums'
    );
    fc.assert(
      fc.property(mirrored, (input) => {
        const turned = outcome(change(input, ({ polarity }) => ({ polarity: polarity === 1 ? -1 : 1 })));
        const { standardise, combine } = input.settings;
        const fromNoneToOne =
          ['percentile-rank', 'min-max'].includes(standardise) && combine === 'weighted-mean';
        const expected = valuesOf(outcome(input)).map((value) => (fromNoneToOne ? 1 - value : -value));
        expect(same(valuesOf(turned), expected)).toBe(true);
      }),
      runs
    );
  });
});
