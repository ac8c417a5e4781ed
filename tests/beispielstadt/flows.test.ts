import { beforeAll, describe, expect, it } from 'vitest';
import { flowMargins } from '../../src/lib/core/flows/flow-margins.ts';
import { flowTotal } from '../../src/lib/core/flows/flow.ts';
import { placeAtLevel, placeTree } from '../../src/lib/core/flows/place-tree.ts';
import type { PlaceTree } from '../../src/lib/core/flows/place-tree.ts';
import { chainFacilities, chainPlaces } from '../../src/lib/queries/chain-places.ts';
import { transitionFlows } from '../../src/lib/queries/transition-flows.ts';
import type { TransitionFlowRow } from '../../src/lib/queries/transition-flows.ts';
import { transitionRates } from '../../src/lib/queries/transition-rates.ts';
import { withExample } from './example-chain.ts';
import { groupBy, rowsOf, sumOf } from './example-package.ts';

let flows: readonly TransitionFlowRow[];
let arrived: number | null | undefined;
let tree: PlaceTree;
beforeAll(async () => {
  [flows, arrived, tree] = await withExample(async (connector) => {
    const rates = await transitionRates(connector, { level: 'district' });
    const city = rates.find((row) => row.whole && row.outcome === 'arrived' && row.period === '2024');
    return [
      await transitionFlows(connector, { period: '2024' }),
      city?.numerator,
      placeTree(await chainPlaces(connector, { level: 'district' }), await chainFacilities(connector))
    ] as const;
  });
});
const of = (id: string) => flows.filter(({ transitionId }) => transitionId === id);

describe('the flows behind the gate', () => {
  it.each(['clinic_early_support', 'daycare_primary', 'primary_secondary'])(
    'of %s add up to all that were delivered',
    async (id) => {
      const raw = (await rowsOf('transition_flows')).filter(
        ({ transition_id, period }) => transition_id === id && period === '2024'
      );
      expect(flowTotal(of(id)).persons).toBe(sumOf(raw, 'count'));
    }
  );

  it('of the clinics add up to the published number of those who arrived', () => {
    expect(flowTotal(of('clinic_early_support')).persons).toBe(arrived);
  });

  it('show none of fewer than five, and pools of no fewer', () => {
    for (const { count, kind } of flows) if (kind === 'value') expect(count).toBeGreaterThanOrEqual(5);
    expect(flows.some(({ kind, pooled }) => kind === 'suppressed' && pooled === null)).toBe(true);
  });

  it.each(['daycare_primary', 'primary_secondary'])(
    'of %s keep what leaves each borough, but for a small rest',
    async (id) => {
      const raw = (await rowsOf('transition_flows')).filter(
        ({ transition_id, period }) => transition_id === id && period === '2024'
      );
      const borough = (id: string | null) => placeAtLevel(id, 'borough', tree);
      const leaving = groupBy(
        raw.map((row) => ({ ...row, borough: borough(String(row.origin_id)) })),
        'borough'
      );
      const margins = flowMargins(of(id), borough);
      const rest = margins.find(({ groupId }) => groupId === null);
      const total = flowTotal(of(id)).persons;
      expect(((rest?.out ?? 0) + (rest?.within ?? 0)) / total).toBeLessThan(0.05);
      const missing = (rest?.out ?? 0) + (rest?.within ?? 0);
      for (const { groupId, out, within } of margins.filter((one) => one.groupId !== null)) {
        const published = sumOf(leaving.get(groupId ?? '') ?? [], 'count');
        expect(published - out - within).toBeGreaterThanOrEqual(0);
        expect(published - out - within).toBeLessThanOrEqual(missing);
      }
      expect(margins.reduce((sum, { net }) => sum + net, 0)).toBe(0);
    }
  );
});
