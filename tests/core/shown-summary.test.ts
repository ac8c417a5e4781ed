import { describe, expect, it } from 'vitest';
import { columnOf, columnOfNumbers } from '../../src/lib/core/column.ts';
import { indicatorSummary, risingSummary } from '../../src/lib/core/shown-summary.ts';
import { classified, indexOf, unclassified } from './index-result-fixture.ts';

const people = {
  residents: columnOfNumbers([100, 200, 300, 400]),
  children: columnOfNumbers([10, 30, null, 60])
};
const value = (figure: number) => ({ kind: 'value' as const, value: figure, flag: null });
const column = columnOf([value(1), value(5), value(9), { kind: 'suppressed' }]);

describe('the class of an indicator that means most stress', () => {
  it('is the uppermost, with the people who live there; a value equal to the limit is below it', () => {
    expect(indicatorSummary(column, [1, 5], 1, people)).toEqual({
      ...{ kind: 'marked', isLow: false, limit: 5, classCount: 3, count: 1, known: 3, areaCount: 4 },
      residents: { numerator: 300, denominator: 1000, share: 0.3, unknownAreas: 0 },
      children: { numerator: 0, denominator: 100, share: 0, unknownAreas: 1 }
    });
  });

  it('flips to the lowest where less means more stress', () => {
    expect(indicatorSummary(column, [1, 5], -1, people)).toMatchObject({
      ...{ kind: 'marked', isLow: true, limit: 1, count: 1 },
      residents: { numerator: 100 },
      children: { numerator: 10, share: 0.1 }
    });
  });

  it('is unknown without figures or without limits', () => {
    const none = columnOf([{ kind: 'missing' }, { kind: 'suppressed' }]);
    expect(indicatorSummary(none, [1], 1, people)).toEqual({ kind: 'none', known: 0, areaCount: 2 });
    expect(indicatorSummary(column, [], 1, people)).toEqual({ kind: 'even', known: 3, areaCount: 4 });
  });
});

describe('the areas in which stress is rising', () => {
  const rest = unclassified('d', { kind: 'population_unknown' }, null);

  it('are counted among those with a change', () => {
    const index = indexOf([classified('a', 4, 'worsening', 1), classified('b', 1, 'stable', 1), rest]);
    expect(risingSummary(index, people)).toMatchObject({ count: 1, known: 2, areaCount: 3 });
    expect(risingSummary(index, { residents: null, children: null })).toMatchObject({
      residents: null,
      children: null
    });
  });

  it('are unknown without a change', () => {
    expect(risingSummary(indexOf([classified('a', 4, null, 1), rest]), people)).toBeNull();
  });
});
