import { describe, expect, it } from 'vitest';
import { intervalLayout, linesApart } from '../../../src/lib/charts/reliability/interval-layout.ts';
import type { AreaReliability } from '../../../src/lib/core/reliability/reliability.ts';
import { reliabilitySummary, shiftsOf } from '../../../src/lib/core/reliability/reliability-summary.ts';

const area = (
  areaId: string,
  value: number,
  lower: number,
  upper: number,
  global: number
): AreaReliability => ({
  ...{ areaId, row: 0, value, numerator: 1, denominator: 10 },
  ...{ interval: { lower, upper }, global, local: null }
});
const areas = [area('b', 30, 10, 50, 28), area('a', 10, 5, 20, 16), area('c', 30, 25, 35, 29)];
const frame = { width: 360, height: 120, margin: { top: 10, right: 20, bottom: 10, left: 40 } };

describe('areas with intervals', () => {
  const layout = intervalLayout(areas, [1, 20, 40], 22, frame);

  it('stand by value, of equal ones the smaller id first, and higher values are higher', () => {
    expect(layout.marks.map(({ area: { areaId } }) => areaId)).toEqual(['a', 'b', 'c']);
    expect(layout.marks.map(({ x }) => x)).toEqual([90, 190, 290]);
    const [a, b] = layout.marks;
    expect(a?.y).toBeGreaterThan(b?.y ?? NaN);
    expect([b?.top, a?.bottom]).toEqual([10, 110]);
  });

  it('have the limits that lie among them, and the city', () => {
    expect(layout.limits.map(({ value }) => value)).toEqual([20, 40]);
    expect(layout.city?.value).toBe(22);
  });

  it('write limits that have room, the first one first', () => {
    const lines = [22, 20, 40].map((value) => ({ value, y: 100 - value }));
    expect(linesApart(lines, 13).map(({ value }) => value)).toEqual([22, 40]);
  });
});

it('counts intervals over one limit and over several', () =>
  expect(reliabilitySummary(areas, [15, 40])).toEqual({ total: 3, uncertain: 2, several: 1 }));

it('names the largest shift first, and none where nothing is smoothed', () => {
  expect(shiftsOf(areas, 'global').map(({ area: { areaId }, by }) => [areaId, by])).toEqual([
    ['a', 6],
    ['b', -2],
    ['c', -1]
  ]);
  expect(shiftsOf(areas, 'local')).toEqual([]);
});
