import { expect, it } from 'vitest';
import { costPairs, pairsUpTo } from '../../src/lib/core/coverage/cost-pairs.ts';
import type { Decay } from '../../src/lib/core/coverage/decay.ts';
import { threeStep, twoStep } from '../../src/lib/core/coverage/floating-catchment.ts';
import { countInReach, nearest, supplyInReach } from '../../src/lib/core/coverage/nearest.ts';
import { describeGold } from './gold-case.ts';

interface Expected {
  settings: {
    '2sfca': { max_cost_m: number };
    e2sfca: { steps_m: Record<string, number> };
    '2sfca_gaussian': { sigma_m: number; max_cost_m: number };
    weighted_catchment_gaussian: { sigma_m: number };
  };
}

describeGold('access-san-francisco', (gold) => {
  const { settings } = gold.json<Expected>('expected.json');
  const sites = gold.records('sites.csv');
  const areas = gold.records('areas.csv');
  const rows = gold.records('distance.csv');
  const published = gold.records('access.csv');
  const supply = Float64Array.from(sites, (site) => Number(site.supply));
  const demand = Float64Array.from(areas, (area) => Number(area.population));
  const ways = rows.flatMap((row, origin) =>
    sites.map((site, destination) => ({ origin, destination, cost: Number(row[site.site_id ?? '']) }))
  );
  const all = costPairs(areas.length, sites.length, ways);
  const limit = settings['2sfca'].max_cost_m;
  const pairs = pairsUpTo(all, limit);
  const steps: Decay = {
    kind: 'steps',
    steps: Object.entries(settings.e2sfca.steps_m)
      .map(([upTo, weight]) => ({ upTo: Number(upTo), weight }))
      .sort((a, b) => a.upTo - b.upTo)
  };
  const gaussian: Decay = { kind: 'gaussian', sigma: settings['2sfca_gaussian'].sigma_m };

  const agrees = (column: string, ours: ArrayLike<number>) =>
    published.forEach((row, i) => {
      const theirs = Number(row[column]);
      expect(Math.abs((ours[i] ?? NaN) - theirs), `${row.area_id} ${column}`).toBeLessThanOrEqual(
        1e-9 * theirs
      );
    });

  it('has areas, sites and results in the same order', () => {
    expect(areas.map((row) => row.area_id)).toEqual(published.map((row) => row.area_id));
    expect(rows.map((row) => row.area_id)).toEqual(published.map((row) => row.area_id));
  });
  it('2SFCA', () => agrees('2sfca', twoStep({ pairs, demand, supply, decay: { kind: 'binary' } })));
  it('E2SFCA', () => agrees('e2sfca', twoStep({ pairs, demand, supply, decay: steps })));
  it('Gaussian 2SFCA', () => agrees('2sfca_gaussian', twoStep({ pairs, demand, supply, decay: gaussian })));
  it('3SFCA', () => agrees('3sfca', threeStep({ pairs, demand, supply, decay: steps })));
  it('weighted catchment without a cut-off', () =>
    agrees('weighted_catchment_gaussian', supplyInReach(all, supply, gaussian)));
  it('nearest site, its distance, and the number of sites within 5 km', () => {
    const found = nearest(all);
    agrees('nearest_distance', found.cost);
    agrees('n_within_5000', countInReach(pairs));
    expect(Array.from(found.destination, (place) => sites[place]?.site_id)).toEqual(
      published.map((row) => row.nearest_site)
    );
  });
});
