import { describe, expect, it } from 'vitest';
import { classToken, columnStyles, markOf, statusStyle, trendStyle } from '../../src/lib/core/area-style.ts';
import { kindCode } from '../../src/lib/core/cell.ts';
import { quantileLimits } from '../../src/lib/core/quantile-limits.ts';
import type { AreaIndex } from '../../src/lib/core/stress-types.ts';

const area: AreaIndex = {
  areaId: '1',
  residents: 100,
  reason: null,
  status: { index: 2, rank: 1, class: 4 },
  trend: { index: 0, class: 'stable' },
  scores: []
};
const without = (reason: AreaIndex['reason']): AreaIndex => ({ ...area, reason, status: null, trend: null });

describe('area style', () => {
  it('names the class colour', () => {
    expect(statusStyle(area, 4)).toEqual({ kind: 'class', token: 'stress-4' });
    expect(trendStyle(area)).toEqual({ kind: 'class', token: 'change-2' });
    expect([1, 2, 3].map((position) => classToken(position, 3))).toEqual([
      'single-1',
      'single-4',
      'single-7'
    ]);
  });

  it('keeps suppressed, missing, not applicable and not classified apart', () => {
    const marks = (['suppressed', 'missing', 'not_applicable'] as const).map((valueKind) =>
      markOf(without({ kind: 'indicator', indicatorId: 'a', valueKind }))
    );
    expect(marks).toEqual(['suppressed', 'missing', 'not_applicable']);
    expect(markOf(without({ kind: 'excluded', reason: 'outlier' }))).toBe('unclassified');
    expect(markOf(without({ kind: 'population_unknown' }))).toBe('unclassified');
  });

  it('shows a missing trend of a classified area as missing', () =>
    expect(trendStyle({ ...area, trend: null })).toEqual({ kind: 'mark', mark: 'missing' }));

  it('colours a column by limits and marks what is no value, zero being a value', () => {
    const column = {
      values: new Float64Array([0, 5, 10, NaN]),
      kinds: new Uint8Array([0, 0, 0, kindCode.suppressed])
    };
    expect(columnStyles(column, [5])).toEqual([
      { kind: 'class', token: 'single-1' },
      { kind: 'class', token: 'single-1' },
      { kind: 'class', token: 'single-7' },
      { kind: 'mark', mark: 'suppressed' }
    ]);
  });
});

describe('quantile limits', () => {
  const column = (values: number[]) => ({
    values: new Float64Array(values),
    kinds: new Uint8Array(values.map((value) => (Number.isNaN(value) ? kindCode.missing : 0)))
  });

  it('cuts into equal parts', () => expect(quantileLimits(column([5, 1, 4, 2, 3]), 2)).toEqual([3]));
  it('ignores what is no value', () => expect(quantileLimits(column([1, NaN, 3]), 2)).toEqual([2]));
  it('merges classes that ties make empty', () =>
    expect(quantileLimits(column([0, 0, 0, 0, 7]), 4)).toEqual([0]));
  it('gives one class for a constant column', () => expect(quantileLimits(column([2, 2]), 4)).toEqual([]));
});
