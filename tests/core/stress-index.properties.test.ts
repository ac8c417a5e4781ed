import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/lib/core/cell.ts';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import { NotClassifiable } from '../../src/lib/core/not-classifiable.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { IndexIndicator, IndexInput, StressIndex } from '../../src/lib/core/stress-types.ts';
import { berlinSettings } from './index-fixture.ts';

const figure = fc.integer({ min: 0, max: 9_999 }).map((value) => value / 100);
const cells = (areas: number) =>
  fc
    .array(fc.option(figure, { freq: 12 }), { minLength: areas, maxLength: areas })
    .map((values) => columnOfNumbers(values));

const inputs: fc.Arbitrary<IndexInput> = fc
  .record({ areas: fc.integer({ min: 3, max: 30 }), indicators: fc.integer({ min: 1, max: 4 }) })
  .chain(({ areas, indicators }) =>
    fc.record({
      areaIds: fc.uniqueArray(fc.stringMatching(/^[0-9]{6}$/), { minLength: areas, maxLength: areas }),
      residents: fc.constant<Column | null>(null),
      indicators: fc
        .array(
          fc.record({
            weight: fc.integer({ min: 0, max: 20 }),
            polarity: fc.constantFrom(1 as const, -1 as const),
            now: cells(areas),
            before: cells(areas)
          }),
          { minLength: indicators, maxLength: indicators }
        )
        .map((list) => list.map((entry, j): IndexIndicator => ({ id: `i${j}`, ...entry }))),
      settings: fc.constant(berlinSettings)
    })
  );

fc.configureGlobal({ seed: 1, numRuns: 200 });

/** The index, or the cause why there is none. */
function outcome(input: IndexInput): StressIndex | NotClassifiable['cause'] {
  try {
    return stressIndex(input);
  } catch (error) {
    if (error instanceof NotClassifiable) return error.cause;
    throw error;
  }
}

function permuteColumn({ values, kinds }: Column, order: readonly number[]): Column {
  return {
    values: Float64Array.from(order, (row) => values[row]!),
    kinds: Uint8Array.from(order, (row) => kinds[row]!)
  };
}

function permuteAreas(input: IndexInput, order: readonly number[]): IndexInput {
  return {
    ...input,
    areaIds: order.map((row) => input.areaIds[row]!),
    indicators: input.indicators.map((entry) => ({
      ...entry,
      now: permuteColumn(entry.now, order),
      before: entry.before && permuteColumn(entry.before, order)
    }))
  };
}

const withIndicators = (input: IndexInput, change: (entry: IndexIndicator) => Partial<IndexIndicator>) => ({
  ...input,
  indicators: input.indicators.map((entry) => ({ ...entry, ...change(entry) }))
});
const shifted = ({ values, kinds }: Column, by: number): Column => ({
  values: values.map((x) => x + by),
  kinds
});

describe('the stress index', () => {
  it('is permuted when areas are, to the last digit', () => {
    const shuffled = inputs.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.areaIds.keys()], { minLength: input.areaIds.length })
      )
    );
    fc.assert(
      fc.property(shuffled, ([input, order]) => {
        const before = outcome(input);
        const after = outcome(permuteAreas(input, order));
        const expected =
          'areas' in before ? { ...before, areas: order.map((row) => before.areas[row]) } : before;
        expect(after).toStrictEqual(expected);
      })
    );
  });

  it('does not depend on the order of the indicators, to the last digit', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const results = [input, { ...input, indicators: [...input.indicators].reverse() }].map(outcome);
        const plain = results.map((result) =>
          'areas' in result ? result.areas.map(({ status, trend }) => ({ status, trend })) : result.kind
        );
        expect(plain[1]).toStrictEqual(plain[0]);
      })
    );
  });

  it('does not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 1000 }), (input, factor) => {
        const scaled = withIndicators(input, ({ weight }) => ({ weight: weight * factor }));
        expect(outcome(scaled)).toStrictEqual(outcome(input));
      })
    );
  });

  it('mirrors when every polarity is turned', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = outcome(input);
        const after = outcome(
          withIndicators(input, ({ polarity }) => ({ polarity: polarity === 1 ? -1 : 1 }))
        );
        expect('areas' in after).toBe('areas' in before);
        if (!('areas' in before) || !('areas' in after)) return;
        const sums = after.areas.map(({ status, trend }, i) => [
          (status?.index ?? 0) + (before.areas[i]!.status?.index ?? 0),
          (trend?.index ?? 0) + (before.areas[i]!.trend?.index ?? 0)
        ]);
        expect(new Set(sums.flat())).toEqual(new Set([0]));
      })
    );
  });

  it('keeps every z when a constant is added to an indicator', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: -1000, max: 1000 }), (input, by) => {
        const before = outcome(input);
        const after = outcome(withIndicators(input, ({ now }) => ({ now: shifted(now, by) })));
        if (!('areas' in before) || !('areas' in after)) return;
        after.areas.forEach(({ scores }, i) =>
          scores.forEach(({ z }, j) => expect(z).toBeCloseTo(before.areas[i]!.scores[j]!.z, 9))
        );
      })
    );
  });

  it('has mean 0 and SD 1, a status exactly where there is no reason, and never NaN', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = outcome(input);
        if (!('areas' in result)) return;
        const values = result.areas.flatMap(({ status }) => (status ? [status.index] : []));
        expect(values).toHaveLength(result.classifiableCount);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
        expect(mean).toBeCloseTo(0, 9);
        expect(variance).toBeCloseTo(1, 9);
        for (const { reason, status } of result.areas) expect(status === null).toBe(reason !== null);
      })
    );
  });
});
