import { describe, expect, it } from 'vitest';
import { chainBridge, chainBridges } from '../../../src/lib/core/chain/chain-bridge.ts';
import { chainBreaks } from '../../../src/lib/core/chain/chain-breaks.ts';
import type { ChainSettings } from '../../../src/lib/core/chain/chain-settings.ts';
import type { ChainData } from '../../../src/lib/core/chain/chain-types.ts';
import { chainData, handover, inventory, offer } from './chain-fixture.ts';

const [seam] = chainData().transitions;
const city = { kind: 'city' } as const;
const bridge = (facts: Partial<ChainData>, settings: Partial<ChainSettings> = {}) => {
  if (!seam) throw new Error('no transition');
  return chainBridge(inventory(facts, settings), seam, city);
};
const states = (...given: Parameters<typeof bridge>) => {
  const { state, areas } = bridge(...given);
  return [state, ...areas.map((area) => area.state)];
};
const both = { phases: ['early', 'daycare'] };
const elsewhere = offer('z', { handoverFor: ['other'], phases: ['early', 'daycare'], areaIds: [] });

describe('a transition', () => {
  it.each([
    [
      'is bridged by a task',
      [offer('1', { handoverFor: ['seam'], areaIds: ['c'] })],
      ['bridged', 'bridged', 'bridged']
    ],
    [
      'is partly bridged where an area is left out',
      [offer('1', { handoverFor: ['seam'], areaIds: ['a'], ...both })],
      ['partly', 'bridged', 'not_bridged']
    ],
    [
      'is partly bridged in an area of which a quarter is served',
      [offer('1', { handoverFor: ['seam'], areaIds: ['a1'], ...both })],
      ['partly', 'partly', 'not_bridged']
    ],
    [
      'is not bridged by what is planned',
      [elsewhere, offer('1', { handoverFor: ['seam'], scope: 'city_wide', status: 'planned' })],
      ['not_bridged', 'not_bridged', 'not_bridged']
    ],
    [
      'is not bridged by an offer that merely runs through',
      [elsewhere, offer('1', { ...both, scope: 'city_wide' })],
      ['not_bridged', 'not_bridged', 'not_bridged']
    ],
    ['is unknown where nothing is recorded', [], ['unknown', 'unknown', 'unknown']]
  ])('%s', (_, offers, expected) => {
    expect(states({ offers })).toEqual(expected);
  });

  it('is partly bridged by what runs through, or unknown, where the settings say so', () => {
    const offers = [elsewhere, offer('1', { ...both, areaIds: ['a'] })];
    expect(states({ offers }, { spanning: 'partly' })).toEqual(['partly', 'partly', 'not_bridged']);
    expect(states({ offers }, { inventory: 'incomplete' })).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('is bridged by a named handover where both sides reach', () => {
    const offers = [
      offer('1', { phases: ['early'], areaIds: ['a', 'b'] }),
      offer('2', { phases: ['daycare'], areaIds: ['a'] })
    ];
    const found = bridge({ offers, handovers: [handover('1', '2')] });
    expect(found.areas.map(({ state }) => state)).toEqual(['bridged', 'not_bridged']);
    expect(found.areas[1]?.reasons).toEqual([{ kind: 'receiver_missing', fromOfferIds: ['1'] }]);
  });

  it('is not bridged by a handover to an offer that has ended, or one agreed later', () => {
    const sides = (status: 'ended' | 'active') => [
      offer('1', { phases: ['early'], areaIds: ['c'] }),
      offer('2', { phases: ['daycare'], areaIds: ['c'], status })
    ];
    expect(states({ offers: sides('ended'), handovers: [handover('1', '2')] })[0]).toBe('not_bridged');
    const later = { ...handover('1', '2'), agreedSince: '2025-02-01' };
    expect(states({ offers: sides('active'), handovers: [later] })[0]).toBe('not_bridged');
    expect(states({ offers: sides('active'), handovers: [{ ...later, agreedSince: '2024' }] })[0]).toBe(
      'bridged'
    );
  });

  const clinics = ['k1', 'k2'].map((facilityId) => ({
    facilityId,
    name: facilityId,
    kind: 'clinic',
    areaId: 'a'
  }));
  const navigator = offer('1', {
    handoverFor: ['seam'],
    facilityId: 'k1',
    scope: 'facility',
    areaIds: ['a']
  });

  it('is partly bridged everywhere where a clinic hands over to nobody', () => {
    const found = bridge({ offers: [navigator], facilities: clinics });
    expect([found.state, ...found.areas.map(({ state }) => state)]).toEqual(['partly', 'partly', 'partly']);
    expect(found.sites).toEqual({ facilityKind: 'clinic', covered: 1, total: 2, without: [clinics[1]] });
    const all = bridge({
      offers: [navigator, { ...navigator, offerId: '2', facilityId: 'k2' }],
      facilities: clinics
    });
    expect(all.state).toBe('bridged');
  });

  it('asks at the facilities that the flows start from', () => {
    const kitas = ['d1', 'd2', 'd3'].map((facilityId, i) => ({
      facilityId,
      name: facilityId,
      kind: 'daycare',
      areaId: i < 2 ? 'a' : 'b'
    }));
    const worker = offer('1', { handoverFor: ['seam'], facilityId: 'd1', scope: 'facility', areaIds: ['a'] });
    const circle = offer('2', { handoverFor: ['seam'], areaIds: ['b'] });
    const found = bridge({
      offers: [worker, circle],
      facilities: kitas,
      originKinds: { seam: ['daycare'] }
    });
    expect(found.sites?.without.map(({ facilityId }) => facilityId)).toEqual(['d2']);
    expect(found.areas.map(({ state }) => state)).toEqual(['partly', 'bridged']);
  });

  it('takes the handover in at a clinic for families from every area', () => {
    const counselling = offer('9', { phases: ['early'], areaIds: ['a'] });
    const found = bridge({
      offers: [counselling, offer('1', { facilityId: 'k1', areaIds: ['a'], phases: ['daycare'] })],
      facilities: clinics,
      handovers: [handover('9', '1')]
    });
    expect(found.areas.map(({ state }) => state)).toEqual(['bridged', 'bridged']);
  });

  it('compares the places on both sides, and counts them where the setting says so', () => {
    const facts = {
      offers: [
        offer('1', { phases: ['early'], areaIds: ['c'], placesApproved: 40 }),
        offer('2', { phases: ['daycare'], areaIds: ['c'], placesApproved: 20, placesOccupiable: 10 })
      ],
      handovers: [handover('1', '2')]
    };
    expect(bridge(facts)).toMatchObject({
      state: 'bridged',
      capacity: { from: { offers: 1, places: 40 }, to: { offers: 1, places: 10 } }
    });
    expect(bridge(facts, { minimumCapacityRatio: 0.5 }).state).toBe('partly');
  });

  it('names the legal spheres on both sides and when funding ends', () => {
    const found = bridge({
      offers: [
        offer('1', {
          handoverFor: ['seam'],
          areaIds: ['c'],
          legalSpheres: ['SGB V', 'SGB VIII'],
          fundingUntil: '2025-06-30'
        })
      ]
    });
    expect(found.legalSpheres).toEqual({
      from: ['SGB V', 'SGB VIII'],
      to: ['SGB V', 'SGB VIII'],
      crosses: true
    });
    expect(found.reasons).toContainEqual({ kind: 'expiring', offerIds: ['1'], until: '2025-06-30' });
  });
});

describe('the list of breaks', () => {
  it('starts with the holes of a bridge that others have, by stress and persons', () => {
    const transitions = ['everywhere', 'hole'].map((transitionId) => ({
      transitionId,
      nameDe: transitionId,
      nameEn: null,
      fromPhase: 'early',
      toPhase: 'daycare'
    }));
    const areas = ['a', 'b', 'd'].map((areaId) => ({ areaId, name: areaId }));
    const made = inventory({
      transitions,
      areas,
      offers: [offer('1', { ...both, handoverFor: ['hole'], areaIds: ['d'] })]
    });
    const context = {
      personsOf: (_: string, areaId: string) => (areaId === 'b' ? 90 : 40),
      classOf: () => 2
    };
    const breaks = chainBreaks(chainBridges(made, city), context);
    expect(breaks.map((one) => [one.kind, one.transitionId, 'areaId' in one ? one.areaId : ''])).toEqual([
      ['area', 'hole', 'b'],
      ['area', 'hole', 'a'],
      ['everywhere', 'everywhere', '']
    ]);
  });
});
