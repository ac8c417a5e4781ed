import { expect, it } from 'vitest';
import { bridgeMatrix } from '../../../src/lib/core/chain/bridge-matrix.ts';
import { bridgeSeam } from '../../../src/lib/core/chain/bridge-seam.ts';
import { chainBridges } from '../../../src/lib/core/chain/chain-bridge.ts';
import { chainOf } from '../../../src/lib/core/chain/chain.ts';
import { handover, inventory, offer } from './chain-fixture.ts';

const seam = { transitionId: 'seam', nameDe: 'Naht', nameEn: null, fromPhase: 'early', toPhase: 'daycare' };
const own = inventory({
  offers: [
    offer('ends', { phases: ['birth', 'early'], scope: 'city_wide' }),
    offer('by-age', { ageFrom: 1, ageTo: 4, areaIds: ['a'] }),
    offer('begins', { phases: ['daycare'], areaIds: ['a'] }),
    offer('over', { phases: ['early'], status: 'ended', areaIds: ['a'] })
  ],
  handovers: [handover('ends', 'begins')]
});

it('tells what the active offers do at a seam, by phases or by ages, where they reach', () => {
  expect(bridgeSeam(own, seam, ['a', 'b'])).toEqual({
    ending: ['ends'],
    running: ['by-age'],
    beginning: ['begins']
  });
  expect(bridgeSeam(own, seam, ['b'])).toEqual({ ending: ['ends'], running: [], beginning: [] });
  expect(bridgeSeam(own, { ...seam, toPhase: null }, ['a'])).toBeNull();
});

it('sets every transition beside every area, those with most breaks first', () => {
  const rows = bridgeMatrix(chainBridges(own, { kind: 'city' }), (areaId) => areaId);
  expect(rows).toEqual([
    { areaId: 'b', states: [{ transitionId: 'seam', state: 'not_bridged' }] },
    { areaId: 'a', states: [{ transitionId: 'seam', state: 'bridged' }] }
  ]);
  expect(bridgeMatrix([], String)).toEqual([]);
});

it('knows of no gap where the inventory is incomplete', () => {
  const offers = [offer('first', { phases: ['birth'] }), offer('last', { phases: ['daycare'] })];
  const statesOf = (settings: { inventory: 'complete' | 'incomplete' }) =>
    chainOf(inventory({ offers }, settings), { kind: 'city' }, 'action_field').rows[0]?.cells.map(
      ({ state }) => state
    );
  expect(statesOf({ inventory: 'complete' })).toEqual([
    'not_expected',
    'active',
    'none',
    'active',
    'not_expected'
  ]);
  expect(statesOf({ inventory: 'incomplete' })?.[2]).toBe('unknown');
});
