import { beforeAll, describe, expect, it } from 'vitest';
import { funnelOf, funnelTrend } from '../../src/lib/core/transitions/funnel.ts';
import { rateProfiles, widestGaps } from '../../src/lib/core/transitions/rate-profile.ts';
import { cityRates } from '../../src/lib/core/transitions/transition-rate.ts';
import type { TransitionRate } from '../../src/lib/core/transitions/transition-rate.ts';
import { transitionRates } from '../../src/lib/queries/transition-rates.ts';
import { withExample } from './example-chain.ts';
import { truth } from './truth.ts';

let rates: readonly TransitionRate[];
beforeAll(async () => {
  rates = await withExample((connector) => transitionRates(connector, { level: 'district' }));
});
const clinic = () => rates.filter(({ transitionId }) => transitionId === 'clinic_early_support');

const planted = truth.handover_losses;

describe('the way into early-childhood support', () => {
  it('loses most where it was planted to: before anybody is spoken to, for one clinic has no navigator', () => {
    const funnel = funnelOf(cityRates(clinic().filter(({ period }) => period === planted.period)));
    expect(funnel?.losesMost).toBe(planted.loses_most);
    expect(
      funnel?.steps.map(({ outcome, entered, passed, lost }) => [outcome, entered, passed, lost])
    ).toEqual([
      ['screened', planted.entered, planted.passed, planted.lost],
      ['offered', 2505, 681, 0],
      ['accepted', 681, 500, planted.lost_later.accepted],
      ['arrived', 500, 345, planted.lost_later.arrived]
    ]);
    expect(funnel?.gainsMost).toBe('arrived');
  });

  it('has no second step that loses as many, and most of the lost in the clinic without a navigator', () => {
    expect(planted.lost).toBeGreaterThan(3 * Math.max(...Object.values(planted.lost_later)));
    const { clinics_without_navigator: without, ...others } = planted.lost_in;
    expect(without + others.births_elsewhere + others.clinics_with_navigator).toBe(planted.lost);
    expect(without).toBeGreaterThan(0.5 * planted.lost);
  });

  it('loses fewer since navigators came to more clinics', () => {
    const trend = funnelTrend(clinic());
    expect(trend.map(({ period }) => period)).toHaveLength(8);
    const shares = trend.map(({ funnel }) => funnel.steps[0]?.rate.share ?? 0);
    expect(shares[0]).toBeLessThan(0.5);
    expect(shares.at(-1)).toBeGreaterThan(0.7);
  });
});

it('fewer go on to a Gymnasium from districts of high stress', () => {
  const profiles = rateProfiles(rates, '2024', (areaId) => stressOf(areaId), 4);
  const gaps = widestGaps(profiles).filter(({ gap }) => gap.certain);
  const gymnasium = gaps.find(({ outcome }) => outcome === 'gymnasium');
  expect(gymnasium?.gap.difference).toBeLessThan(-0.2);
});

it('suppressed counts stay out of every share', () => {
  const hidden = rates.filter(({ kind }) => kind === 'suppressed');
  expect(hidden.length).toBeGreaterThan(100);
  for (const { numerator, denominator } of hidden) expect([numerator, denominator]).toEqual([null, null]);
});

/** The planted hot spots as class 4, the districts that get better or are far from them as class 1. */
function stressOf(areaId: string): number | null {
  return truth.hot_spots.some(({ area_ids }) => area_ids.includes(areaId)) ? 4 : 1;
}
