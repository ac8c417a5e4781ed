import { beforeAll, describe, expect, it } from 'vitest';
import { funnelOf, funnelTrend } from '../../src/lib/core/transitions/funnel.ts';
import { rateProfiles, widestGaps } from '../../src/lib/core/transitions/rate-profile.ts';
import { cityRates } from '../../src/lib/core/transitions/transition-rate.ts';
import type { TransitionRate } from '../../src/lib/core/transitions/transition-rate.ts';
import { transitionRates } from '../../src/lib/queries/transition-rates.ts';
import { withExample } from './example-chain.ts';
import { rowsOf } from './example-package.ts';
import { truth } from './truth.ts';

let rates: readonly TransitionRate[];
beforeAll(async () => {
  rates = await withExample((connector) => transitionRates(connector, { level: 'district' }));
});
const clinic = () => rates.filter(({ transitionId }) => transitionId === 'clinic_early_support');

describe('the way into early-childhood support', () => {
  it('loses most before anybody is spoken to, for one clinic has no navigator', () => {
    const funnel = funnelOf(cityRates(clinic().filter(({ period }) => period === '2024')));
    expect(funnel?.losesMost).toBe('screened');
    expect(funnel?.steps.map(({ entered, passed, lost }) => [entered, passed, lost])).toEqual([
      [3182, 2505, 677],
      [2505, 681, 0],
      [681, 500, 181],
      [500, 345, 155]
    ]);
    expect(funnel?.gainsMost).toBe('arrived');
  });

  it('loses there about as many as are born in that clinic and elsewhere', async () => {
    const [without] = truth.transitions.flatMap((one) => one.clinics_without_navigator ?? []);
    const row = (await rowsOf('facilities')).find(({ facility_id }) => facility_id === without);
    const births = Number(row?.births);
    const lost = funnelOf(cityRates(clinic().filter(({ period }) => period === '2024')))?.steps[0]?.lost ?? 0;
    expect(births / lost).toBeGreaterThan(0.5);
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
