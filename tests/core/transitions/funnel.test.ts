import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelOf, funnelTrend, hasFunnel } from '../../../src/lib/core/transitions/funnel.ts';
import { funnelScopes } from '../../../src/lib/core/transitions/funnel-scopes.ts';
import { rates } from './rate-fixture.ts';

const city2024 = rates(
  'city screened 2024 80 100',
  'city offered 2024 40 80',
  'city accepted 2024 30 40',
  'city arrived 2024 15 30'
);

describe('the funnel', () => {
  it('tells who is lost where, and what closing the step would mean', () => {
    const funnel = funnelOf(city2024);
    expect(
      funnel?.steps.map(({ outcome, entered, passed, lost, arriving }) => [
        outcome,
        entered,
        passed,
        lost,
        arriving
      ])
    ).toEqual([
      ['screened', 100, 80, 20, 20 * 0.5 * 0.75 * 0.5],
      ['offered', 80, 40, 0, 0],
      ['accepted', 40, 30, 10, 5],
      ['arrived', 30, 15, 15, 15]
    ]);
    expect([funnel?.losesMost, funnel?.gainsMost]).toEqual(['screened', 'arrived']);
  });

  it('sums the areas that have a step, and counts the others', () => {
    const funnel = funnelOf(
      rates('a screened 2024 8 10', 'b screened 2024 9 10', 'a arrived 2024 *', 'b arrived 2024 6 9')
    );
    expect(funnel?.steps.map(({ rate }) => [rate.denominator, rate.areas, rate.unknownAreas])).toEqual([
      [20, 2, 0],
      [9, 1, 1]
    ]);
  });

  it('is none with fewer than two steps', () => {
    expect(funnelOf(rates('a screened 2024 8 10', 'a arrived 2024 *'))).toBeNull();
    expect(hasFunnel(rates('a gymnasium 2024 8 10'))).toBe(false);
    expect(hasFunnel(city2024)).toBe(true);
  });

  it('by year takes the municipality as published, else its areas', () => {
    const rows = rates(
      'city screened 2023 50 100',
      'city arrived 2023 40 50',
      'a screened 2024 8 10',
      'a arrived 2024 4 8',
      'city screened 2024 *'
    );
    expect(funnelTrend(rows).map(({ period, funnel }) => [period, funnel.steps[0]?.entered])).toEqual([
      ['2023', 100],
      ['2024', 10]
    ]);
  });

  it('by class and area', () => {
    const rows = rates(
      ...['a', 'b', 'c'].flatMap((id) => [`${id} screened 2024 8 10`, `${id} arrived 2024 4 8`])
    );
    const scopes = funnelScopes(rows, (id) => ({ a: 1, b: 2, c: 2 })[id] ?? null, 3);
    expect(scopes.classes.map((funnel) => funnel?.steps[0]?.entered ?? null)).toEqual([10, 20, null]);
    expect(scopes.areas.map(({ areaId }) => areaId)).toEqual(['a', 'b', 'c']);
    expect(scopes.city?.steps[0]?.entered).toBe(30);
  });

  it('never has a negative loss, and ends with nobody where nobody was', () => {
    const count = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 4, maxLength: 4 }), (pairs) => {
        const outcomes = ['screened', 'offered', 'accepted', 'arrived'];
        const rows = rates(...pairs.map(([n, d], i) => `a ${outcomes[i]} 2024 ${n} ${d}`));
        for (const { lost, arriving, rate } of funnelOf(rows)?.steps ?? []) {
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(arriving).toBeGreaterThanOrEqual(0);
          expect(rate.lower).toBeLessThanOrEqual(rate.upper);
        }
      })
    );
  });
});
