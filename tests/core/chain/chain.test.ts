import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainGaps, chainOf } from '../../../src/lib/core/chain/chain.ts';
import { chainDimensions } from '../../../src/lib/core/chain/chain-types.ts';
import { laneRow, packLanes, typeBars } from '../../../src/lib/core/chain/chain-lanes.ts';
import { areasWithin } from '../../../src/lib/core/chain/inventory.ts';
import { chainData, inventory, offer } from './chain-fixture.ts';

const city = { kind: 'city' } as const;
const area = (...areaIds: string[]) => ({ kind: 'areas', areaIds }) as const;

describe('the chain', () => {
  const made = inventory({
    offers: [
      offer('1', { phases: ['early'], areaIds: ['a'] }),
      offer('2', { phases: ['early'], areaIds: ['a1'] }),
      offer('3', { phases: ['daycare'], scope: 'city_wide' }),
      offer('4', { phases: ['birth'], areaIds: ['b'], status: 'planned' }),
      offer('5', { phases: ['old'], areaIds: ['c'], actionField: null }),
      offer('6', { areaIds: ['b'], actionField: 'coordination' })
    ]
  });
  const states = (selection: Parameters<typeof chainOf>[1]) =>
    chainOf(made, selection, 'action_field')
      .rows.find(({ rowId }) => rowId === 'outreach')
      ?.cells.map(({ state }) => state);

  it('of the city has every offer', () => {
    expect(states(city)).toEqual(['not_expected', 'planned', 'active', 'active', 'not_expected']);
    expect(chainOf(made, city, 'action_field').offerCount).toBe(6);
  });

  it('of an area tells whole, part and city-wide apart', () => {
    expect(states(area('a'))).toEqual(['not_expected', 'none', 'active', 'city_wide_only', 'not_expected']);
    expect(states(area('b'))).toEqual(['not_expected', 'planned', 'none', 'city_wide_only', 'not_expected']);
    expect(states(area('a', 'b'))).toEqual([
      'not_expected',
      'planned',
      'active',
      'city_wide_only',
      'not_expected'
    ]);
  });

  it('counts an offer that reaches one quarter as partial', () => {
    const part = inventory({ offers: [offer('2', { phases: ['early'], areaIds: ['a1'] })] });
    const [row] = chainOf(part, area('a'), 'action_field').rows;
    expect(row?.cells[2]).toEqual({ phaseId: 'early', state: 'partial', active: 1, planned: 0 });
    expect(row?.bars[0]).toMatchObject({ partial: true, cityWide: false });
  });

  it('takes an area above the areas of the analysis for the whole city', () => {
    const [, last] = chainOf(made, area('a'), 'action_field').rows;
    expect(last?.rowId).toBe('outreach');
    const none = chainOf(made, area('a'), 'action_field').rows.at(-1);
    expect([none?.rowId, none?.cells[4]?.state]).toEqual(['', 'city_wide_only']);
  });

  it('names what stands in no column, and the gaps', () => {
    expect(chainOf(made, city, 'action_field').unplacedOfferIds).toEqual(['6']);
    expect(chainGaps(chainOf(made, area('b'), 'action_field'))).toEqual([
      { rowId: 'outreach', phaseId: 'birth', state: 'planned', active: 0, planned: 1 },
      { rowId: 'outreach', phaseId: 'early', state: 'none', active: 0, planned: 0 }
    ]);
  });

  it('expects every phase where the setting says so', () => {
    const all = inventory({ offers: [offer('1', { phases: ['early'] })] }, { expectation: 'everywhere' });
    expect(chainGaps(chainOf(all, city, 'action_field'))).toHaveLength(4);
  });
});

const someOffer = fc.record({
  phases: fc.subarray(['pregnancy', 'birth', 'early', 'daycare', 'old']),
  ageFrom: fc.option(fc.integer({ min: 0, max: 70 })),
  type: fc.constantFrom('x', 'y', null),
  approach: fc.constantFrom('universal', 'selective', null),
  status: fc.constantFrom('planned', 'active', 'ended', 'paused', null),
  scope: fc.constantFrom('district', 'city_wide'),
  areaIds: fc.subarray(['a', 'b', 'a1', 'c']),
  legalSpheres: fc.subarray(['SGB V', 'SGB VIII']),
  actionField: fc.constantFrom('outreach', 'family_centre', null)
} as const);
const someOffers = fc
  .array(someOffer, { maxLength: 30 })
  .map((all) => all.map((facts, i) => offer(String(i).padStart(2, '0'), facts)));

it('finds the areas of a borough, of the city, of a single area', () => {
  const data = chainData({ parents: { a: 'X', b: 'Y', X: 'c', Y: 'c', c: null } });
  expect(['X', 'c', 'b', 'elsewhere'].map((id) => areasWithin(data, id))).toEqual([
    ['a'],
    ['a', 'b'],
    ['b'],
    []
  ]);
});

describe('whatever the offers', () => {
  it('the chain of the city contains the chains of its areas', () => {
    fc.assert(
      fc.property(someOffers, fc.constantFrom(...chainDimensions), (offers, dimension) => {
        const made = inventory({ offers });
        const whole = chainOf(made, city, dimension);
        for (const selection of [area('a'), area('b'), area('a', 'b')]) {
          const part = chainOf(made, selection, dimension);
          part.rows.forEach(({ rowId, bars, cells }, index) => {
            const row = whole.rows[index];
            expect(row?.rowId).toBe(rowId);
            const ids = new Set(row?.bars.flatMap(({ offerIds }) => offerIds));
            for (const bar of bars) expect(bar.offerIds.every((id) => ids.has(id))).toBe(true);
            cells.forEach(({ active }, place) =>
              expect(active).toBeLessThanOrEqual(row?.cells[place]?.active ?? 0)
            );
          });
        }
      })
    );
  });

  it('lanes hold every bar once and none overlaps', () => {
    fc.assert(
      fc.property(someOffers, (offers) => {
        for (const { bars } of chainOf(inventory({ offers }), city, 'action_field').rows) {
          const lanes = packLanes(bars);
          expect(lanes.flat().length).toBe(bars.length);
          for (const lane of lanes)
            lane.slice(1).forEach((bar, i) => expect(bar.start).toBeGreaterThanOrEqual(lane[i]!.end));
        }
      })
    );
  });

  it('bars of a type hold every offer of the row, and less detail needs no more lanes', () => {
    fc.assert(
      fc.property(someOffers, (offers) => {
        const made = inventory({ offers });
        for (const row of chainOf(made, city, 'action_field').rows) {
          const ids = (bars: typeof row.bars) => new Set(bars.flatMap(({ offerIds }) => offerIds));
          expect(ids(typeBars(made, row.bars))).toEqual(ids(row.bars));
          const lanes = laneRow(made, row, { maxLanes: 2 });
          expect(lanes.lanes.length).toBeLessThanOrEqual(2);
        }
      })
    );
  });

  it('the order of the offers changes nothing', () => {
    fc.assert(
      fc.property(someOffers, (offers) => {
        const chain = (list: typeof offers) => chainOf(inventory({ offers: list }), city, 'legal_sphere');
        expect(chain([...offers].reverse())).toEqual(chain(offers));
      })
    );
  });
});

it('merges the offers of a type that overlap, and marks how many expire', () => {
  const made = inventory({
    offers: [
      offer('1', { type: 't', phases: ['early'] }),
      offer('2', { type: 't', phases: ['early', 'daycare'], fundingUntil: '2025-06-30' }),
      offer('3', { type: 't', phases: ['early'], status: 'planned' })
    ]
  });
  const [row] = chainOf(made, city, 'action_field').rows;
  const bars = typeBars(made, row?.bars ?? []);
  expect(
    bars.map(({ label, start, end, state, offerIds, expiring }) => [
      label,
      start,
      end,
      state,
      offerIds,
      expiring
    ])
  ).toEqual([
    ['t', 2, 4, 'active', ['2', '1'], 1],
    ['Angebot 3', 2, 3, 'planned', ['3'], 0]
  ]);
});

it('draws a crowded row as counts, unless asked for more', () => {
  const made = inventory({
    offers: Array.from({ length: 9 }, (_, i) =>
      offer(String(i), { phases: ['early'], approach: i < 6 ? 'universal' : 'selective' })
    )
  });
  const [row] = chainOf(made, city, 'action_field').rows;
  if (!row) throw new Error('no row');
  expect(laneRow(made, row)).toMatchObject({
    detail: 'counts',
    expandable: true,
    counts: [{ phaseId: 'early', place: 2, universal: 6, selective: 3, planned: 0 }]
  });
  expect(laneRow(made, row, { details: new Map([['outreach', 'offers']]) }).lanes).toHaveLength(9);
});
