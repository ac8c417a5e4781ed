import { beforeAll, describe, expect, it } from 'vitest';
import { chainBreaks } from '../../src/lib/core/chain/chain-breaks.ts';
import { chainBridges } from '../../src/lib/core/chain/chain-bridge.ts';
import { chainOf } from '../../src/lib/core/chain/chain.ts';
import { chainCompleteness } from '../../src/lib/core/chain/completeness.ts';
import { inventoryOf } from '../../src/lib/core/chain/inventory.ts';
import type { Inventory } from '../../src/lib/core/chain/inventory.ts';
import { readChainSettings } from '../../src/lib/core/chain/read-chain-settings.ts';
import { chainData } from '../../src/lib/queries/chain-data.ts';
import { withExample } from './example-chain.ts';
import { examplePackage } from './example-package.ts';
import { truth } from './truth.ts';

const city = { kind: 'city' } as const;
let inventory: Inventory;
beforeAll(async () => {
  const data = await withExample((connector) => chainData(connector, { level: 'district', period: '2024' }));
  const { coverage } = (await examplePackage()).settings;
  inventory = inventoryOf(data, readChainSettings(undefined, coverage?.inventory));
});

describe('the chain of Beispielstadt', () => {
  it('is read at the reference date', () => {
    expect(inventory.data.referenceDate).toBe(truth.reference_date);
  });

  it('has every transition in its planted state', () => {
    const found = chainBridges(inventory, city).map(({ transitionId, state }) => [transitionId, state]);
    const planted = truth.transitions.map(({ transition_id, state }) => [
      transition_id,
      state === 'no_active_bridge' ? 'not_bridged' : state
    ]);
    expect(found).toEqual(planted);
  });

  it('breaks first where it was planted to: the third birthday in one district, the clinic without a navigator', () => {
    const breaks = chainBreaks(chainBridges(inventory, city), { personsOf: () => null, classOf: () => null });
    const planted = (id: string) => truth.transitions.find(({ transition_id }) => transition_id === id);
    expect(breaks.slice(0, 2)).toEqual([
      {
        kind: 'area',
        transitionId: 'third_birthday',
        areaId: planted('third_birthday')?.areas_without_bridge?.[0],
        persons: null,
        classNumber: null
      },
      expect.objectContaining({
        kind: 'site',
        transitionId: 'clinic_early_support',
        site: expect.objectContaining({
          facilityId: planted('clinic_early_support')?.clinics_without_navigator?.[0],
          name: 'Klinik Kornhöfe'
        }),
        covered: 3,
        total: 4
      })
    ]);
    const everywhere = breaks.slice(2).map((one) => [one.kind, one.transitionId]);
    expect(everywhere).toEqual([
      ['everywhere', 'primary_secondary'],
      ['everywhere', 'work_retirement']
    ]);
  });

  it('has what is only planned as planned', () => {
    const bridges = chainBridges(inventory, city);
    for (const { transition_id, planned_only } of truth.transitions) {
      const bridge = bridges.find(({ transitionId }) => transitionId === transition_id);
      if (planned_only !== undefined) expect((bridge?.plannedOfferIds.length ?? 0) > 0).toBe(planned_only);
    }
  });

  it('has the third birthday as weakest link of the district where nothing takes over', () => {
    const areas = chainCompleteness(inventory, chainBridges(inventory, city));
    const [area] = areas.filter(({ areaId }) => areaId === '270');
    expect(area?.weakest).toMatchObject({ kind: 'transition', id: 'third_birthday', strength: 0 });
    const place = [...areas].sort((a, b) => (a.completeness ?? 1) - (b.completeness ?? 1)).indexOf(area!);
    expect(place).toBeLessThan(3);
    for (const { completeness } of areas) {
      expect(completeness).toBeGreaterThan(0);
      expect(completeness).toBeLessThan(1);
    }
  });

  it('shows each planted gap in its cell', () => {
    const named = {
      covered: 'active',
      city_wide_only: 'city_wide_only',
      partial: 'partial',
      planned: 'planned',
      none: 'none',
      unknown: 'unknown'
    };
    for (const { area_id, phase_id, field, state } of truth.gaps) {
      const { rows } = chainOf(inventory, { kind: 'areas', areaIds: [area_id] }, 'action_field');
      const cells = rows.find(({ rowId }) => rowId === field)?.cells;
      const cell = cells?.find(({ phaseId }) => phaseId === phase_id);
      expect([area_id, phase_id, field, cell?.state]).toEqual([
        area_id,
        phase_id,
        field,
        named[state as keyof typeof named]
      ]);
    }
  });
});
