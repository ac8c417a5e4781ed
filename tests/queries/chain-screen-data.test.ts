import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { chainScreenData } from '../../src/lib/queries/chain-screen-data.ts';
import { shuffledPackage } from './shuffled.ts';
import { indicatorRows, observationRows, smallTables } from './small-tables.ts';

const phase = (phase_id: string, age_from: number | null, age_to: number | null, position: number) => ({
  phase_id,
  name_de: phase_id,
  age_from,
  age_to,
  position
});
const band = (age_from: number, age_to: number | null, count: number) => ({
  area_id: 'a',
  period: '2024',
  age_from,
  age_to,
  count,
  flag: null
});
const flow = (origin_id: string, destination_id: string, count: number, period = '2023') => ({
  transition_id: 't',
  period,
  origin_id,
  destination_id,
  count
});
const rate = (area_id: string, numerator: number) => ({
  area_id,
  transition_id: 't',
  outcome: 'arrived',
  period: '2024',
  numerator,
  denominator: 100
});
const pkg = smallTables(
  [
    { id: 'a', parent: 'city', vintage: '2021' },
    { id: 'a', parent: 'old', vintage: '2013' },
    { id: 'b', parent: 'city', vintage: '2021' },
    { id: 'city', level: 'city' }
  ],
  {
    indicators: indicatorRows(['x']),
    observations: observationRows('a x 2024 1'),
    phases: [phase('late', 3, null, 3), phase('born', null, null, 1), phase('early', 0, 2, 2)],
    population: [band(0, 2, 10), band(3, 17, 30), band(18, null, 100)],
    facilities: [{ facility_id: 'f', name: 'Haus', kind: 'daycare', area_id: 'b' }],
    offers: [
      { offer_id: '2', name: 'Zwei', facility_id: 'f', phases: 'early;late', legal_sphere: 'SGB VIII;SGB V' },
      { offer_id: '1', name: 'Eins', status: 'planned', approach: 'selective', handover_for: 't' }
    ],
    offer_areas: [
      { offer_id: '1', area_id: 'b' },
      { offer_id: '1', area_id: 'a' }
    ],
    transitions: [{ transition_id: 't', name_de: 'T', from_phase: 'early', to_phase: 'late' }],
    handovers: [{ transition_id: 't', from_offer_id: '2', to_offer_id: '1' }],
    transition_rates: [rate('a', 40), rate('b', 50), rate('city', 90)],
    transition_flows: [flow('f', 'a', 9), flow('f', 'b', 7), flow('f', 'a', 1, '2025')]
  }
);

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());
const asked = { level: 'district', period: '2024' };

describe('what the chain screen shows', () => {
  it('has phases in order, with the persons of their ages', async () => {
    await loadPackage(connector, pkg);
    const { tables } = await chainScreenData(connector, asked);
    expect(tables.phases.map(({ phaseId }) => phaseId)).toEqual(['born', 'early', 'late']);
    expect(tables.demand.filter(({ areaId }) => areaId === 'a')).toEqual([
      { areaId: 'a', phaseId: 'born', persons: null },
      { areaId: 'a', phaseId: 'early', persons: 10 },
      { areaId: 'a', phaseId: 'late', persons: 130 }
    ]);
    expect(tables.referenceDate).toBe('2024-12-31');
  });

  it('has offers with the areas they serve, else that of their facility', async () => {
    await loadPackage(connector, pkg);
    const { tables } = await chainScreenData(connector, asked);
    expect(tables.offers).toMatchObject([
      { offerId: '1', status: 'planned', approach: 'selective', areaIds: ['a', 'b'], handoverFor: ['t'] },
      {
        offerId: '2',
        status: 'active',
        approach: null,
        areaIds: ['b'],
        phases: ['early', 'late'],
        legalSpheres: ['SGB VIII', 'SGB V']
      }
    ]);
    expect(tables.parents).toEqual({ a: 'city', b: 'city', city: null });
    expect(tables.originKinds).toEqual({ t: ['daycare'] });
  });

  it('has rates of areas and of the whole, and flows of the latest period before', async () => {
    await loadPackage(connector, pkg);
    const { rates, flows } = await chainScreenData(connector, asked);
    expect(rates.map(({ areaId, numerator, whole }) => [areaId, numerator, whole])).toEqual([
      ['a', 40, false],
      ['b', 50, false],
      ['city', 90, true]
    ]);
    expect([flows?.period, flows?.rows.map(({ destinationId, count }) => [destinationId, count])]).toEqual([
      '2023',
      [
        ['a', 9],
        ['b', 7]
      ]
    ]);
  });

  it('does not depend on the order of the rows, and is empty without tables', async () => {
    await loadPackage(connector, pkg);
    const expected = await chainScreenData(connector, asked);
    await loadPackage(connector, shuffledPackage(pkg));
    expect(await chainScreenData(connector, asked)).toEqual(expected);
    await loadPackage(connector, smallTables([{ id: 'a' }], {}));
    const empty = await chainScreenData(connector, asked);
    expect([empty.tables.offers, empty.rates, empty.flows]).toEqual([[], [], null]);
  });
});
