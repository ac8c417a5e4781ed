import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { coverageData, type CoverageQuestion } from '../../src/lib/queries/coverage-data.ts';
import { shuffledPackage } from './shuffled.ts';
import { indicatorRows, observationRows, smallTables } from './small-tables.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

const areas = [
  { id: '2', parent: 'city' },
  { id: '1', parent: 'city' },
  { id: '1a', level: 'quarter', parent: '1' },
  { id: '1b', level: 'quarter', parent: '1' },
  { id: 'city', level: 'city' }
];
const band = (
  area_id: string,
  period: string,
  age_from: number,
  count: number | null,
  flag: string | null = null
) => {
  return { area_id, period, age_from, age_to: age_from + 2, count, flag };
};
const pkg = smallTables(areas, {
  indicators: indicatorRows(['child_poverty']),
  observations: observationRows('1 child_poverty 2025 20 60 300', '2 child_poverty 2025 suppressed'),
  population: [
    band('1', '2024', 0, 30),
    band('1', '2024', 3, 31),
    band('2', '2024', 0, null, 'suppressed'),
    band('1', '2023', 0, 29),
    band('1', '2026', 0, 99),
    band('1a', '2023', 0, 20),
    band('1b', '2023', 0, 9)
  ],
  phases: [
    { phase_id: 'daycare', name_de: 'Kita', age_from: 3, age_to: 5, position: 2 },
    { phase_id: 'birth', name_de: 'Geburt', age_from: 0, age_to: 0, position: 1 }
  ],
  facilities: [
    { facility_id: 'S', name: 'Schule', kind: 'primary_school', area_id: '1a', lon: 8, lat: 51, ogs: true },
    {
      facility_id: 'K',
      name: 'Kita',
      kind: 'daycare',
      area_id: '2',
      places_approved: 60,
      places_under_three: 12
    }
  ],
  offers: [
    {
      offer_id: 'B',
      name: 'b',
      action_field: 'outreach',
      facility_id: 'S',
      phases: 'birth;daycare',
      approach: 'selective'
    },
    {
      offer_id: 'A',
      name: 'a',
      status: 'planned',
      access_mode: 'digital;outreach',
      lon: 7,
      lat: 50,
      fte: 0.5
    }
  ],
  offer_areas: [
    { offer_id: 'A', area_id: '2' },
    { offer_id: 'A', area_id: '1' }
  ],
  demand_points: [
    { area_id: '1', lon: 8.2, lat: 51, weight: 7 },
    { area_id: '1', lon: 8.1, lat: 51, weight: 0.5 }
  ],
  travel_times: [
    { origin_id: '1', facility_id: 'K', mode: 'walk', minutes: 12 },
    { origin_id: '1', facility_id: 'K', mode: 'car', minutes: 3 },
    { origin_id: '2', facility_id: 'S', mode: 'walk', minutes: null }
  ]
});
const question: CoverageQuestion = {
  level: 'district',
  period: '2025',
  settings: { povertyIndicator: 'child_poverty', travelMode: 'walk' }
};

describe('the data of coverage', () => {
  beforeAll(() => loadPackage(connector, pkg));

  it('are areas, phases and where they lie, in their order', async () => {
    const data = await coverageData(connector, question);
    expect(data).toMatchObject({
      level: 'district',
      period: '2025',
      lastDay: '2025-12-31',
      populationPeriod: '2024'
    });
    expect(data.areas.map(({ areaId }) => areaId)).toEqual(['1', '2']);
    expect(data.phases.map(({ phaseId }) => phaseId)).toEqual(['birth', 'daycare']);
    expect(data.parents).toEqual({ '1': 'city', '2': 'city', '1a': '1', '1b': '1', city: null });
  });

  it('are the age bands of the latest period, and those of the parts, after disclosure control', async () => {
    const { bands, parts } = await coverageData(connector, question);
    expect(bands.map(({ areaId, ageFrom, count, kind }) => [areaId, ageFrom, count, kind])).toEqual([
      ['1', 0, 30, 'value'],
      ['1', 3, 31, 'value'],
      ['2', 0, null, 'suppressed']
    ]);
    expect(parts).toMatchObject({
      level: 'quarter',
      period: '2023',
      bands: [{ areaId: '1a' }, { areaId: '1b' }]
    });
  });

  it('has no parts where no level lies below, or another level is asked for', async () => {
    const below = await coverageData(connector, { ...question, level: 'quarter' });
    expect(below.parts).toBeNull();
    const settings = { ...question.settings, demandLevel: 'nowhere' };
    expect((await coverageData(connector, { ...question, settings })).parts).toBeNull();
  });

  it('are children in SGB II: the numerator, or why there is none', async () => {
    const { poor } = await coverageData(connector, question);
    expect(poor).toEqual([
      { areaId: '1', count: 60, kind: 'value' },
      { areaId: '2', count: null, kind: 'suppressed' }
    ]);
  });

  it('are offers with what is recorded: places and areas of the facility where they have none', async () => {
    const { offers } = await coverageData(connector, question);
    expect(offers).toMatchObject([
      {
        offerId: 'A',
        status: 'planned',
        accessModes: ['digital', 'outreach'],
        lon: 7,
        areaIds: ['1', '2'],
        fte: 0.5
      },
      {
        offerId: 'B',
        status: 'active',
        phases: ['birth', 'daycare'],
        lon: 8,
        lat: 51,
        areaIds: ['1a'],
        approach: 'selective'
      }
    ]);
    expect(offers[0]).toMatchObject({ approach: null, actionField: null, facilityId: null, validTo: null });
  });

  it('are facilities, with what is not recorded as such', async () => {
    const { facilities } = await coverageData(connector, question);
    expect(facilities).toMatchObject([
      { facilityId: 'K', ogs: null, placesApproved: 60, placesUnderThree: 12, placesOccupiable: null },
      { facilityId: 'S', areaId: '1a', ogs: true, placesApproved: null }
    ]);
  });

  it('are travel times of the chosen mode only', async () => {
    const { travelTimes } = await coverageData(connector, question);
    expect(travelTimes).toEqual([
      { originId: '1', facilityId: 'K', mode: 'walk', minutes: 12 },
      { originId: '2', facilityId: 'S', mode: 'walk', minutes: null }
    ]);
    const settings = { povertyIndicator: 'child_poverty' };
    const without = await coverageData(connector, { ...question, settings });
    expect(without.travelTimes).toEqual([]);
    expect(without.travelModes).toEqual(['car', 'walk']);
  });

  it('are points of the grid, unless demand stands elsewhere', async () => {
    const { demandPoints } = await coverageData(connector, question);
    expect(demandPoints).toEqual([
      { areaId: '1', lon: 8.1, lat: 51, weight: 0.5 },
      { areaId: '1', lon: 8.2, lat: 51, weight: 7 }
    ]);
    const settings = { ...question.settings, demandPoints: 'centroid' as const };
    expect((await coverageData(connector, { ...question, settings })).demandPoints).toEqual([]);
  });

  it('do not depend on the order of rows, and can be carried by a page', async () => {
    const before = await coverageData(connector, question);
    expect(structuredClone(before)).toEqual(before);
    await loadPackage(connector, shuffledPackage(pkg));
    expect(await coverageData(connector, question)).toEqual(before);
  });
});

it('a package without offers, facilities or residents has empty lists', async () => {
  await loadPackage(connector, smallTables([{ id: '1' }], { indicators: indicatorRows(['x']) }));
  expect(await coverageData(connector, question)).toMatchObject({
    offers: [],
    facilities: [],
    bands: [],
    parts: null,
    phases: [],
    populationPeriod: null
  });
});
