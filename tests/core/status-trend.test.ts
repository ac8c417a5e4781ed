import { describe, expect, it } from 'vitest';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import { statusTrendTable } from '../../src/lib/core/status-trend.ts';
import { classified, indexOf, unclassified } from './index-result-fixture.ts';

const index = indexOf([
  classified('a', 1, 'improving', 400),
  classified('b', 4, 'worsening', 500),
  classified('c', 4, 'worsening', 600),
  classified('d', 4, null, 700),
  unclassified('e', { kind: 'population_unknown' }, null)
]);

describe('statusTrendTable', () => {
  it('has 4 × 3 cells and counts areas with both', () => {
    const cells = statusTrendTable(index);
    expect(cells.map(({ class: number, trend }) => `${number} ${trend}`)).toEqual(
      [1, 2, 3, 4].flatMap((number) => [`${number} improving`, `${number} stable`, `${number} worsening`])
    );
    expect(cells.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(new Set(cells.map(({ sum }) => sum))).toEqual(new Set([null]));
  });

  it('sums a weight and tells how many areas the sum leaves out', () => {
    const cells = statusTrendTable(index, columnOfNumbers([10, 20, null, 40, 50]));
    expect(cells[0]).toEqual({ class: 1, trend: 'improving', count: 1, sum: 10, unknown: 0 });
    expect(cells[11]).toEqual({ class: 4, trend: 'worsening', count: 2, sum: 20, unknown: 1 });
    expect(cells[5]).toEqual({ class: 2, trend: 'worsening', count: 0, sum: 0, unknown: 0 });
  });
});
