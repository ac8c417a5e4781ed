import { expect, it } from 'vitest';
import { greatCircle } from '../../../src/lib/core/coverage/local-plane.ts';
import { movedPlace } from '../../../src/lib/core/coverage/moved-place.ts';
import type { ScenarioEdit } from '../../../src/lib/core/coverage/scenario.ts';
import { withClosing, withMove, withSize } from '../../../src/lib/core/coverage/scenario-steps.ts';
import { facility, offer } from './small-coverage.ts';

const old = { kind: 'offer', id: '1' } as const;
const kita = { kind: 'facility', id: 'K' } as const;

it('what is moved or resized again is moved or resized once', () => {
  const moved = withMove(withMove([], old, 7, 51), old, 8, 52);
  expect(moved).toEqual([{ kind: 'move_offer', offerId: '1', lon: 8, lat: 52 }]);
  const both = withSize(withSize(moved, kita, { placesApproved: 10 }), kita, { placesUnderThree: 4 });
  expect(both).toEqual([
    ...moved,
    { kind: 'resize_facility', facilityId: 'K', size: { placesApproved: 10, placesUnderThree: 4 } }
  ]);
  expect(withMove(both, old, 9, 53).map(({ kind }) => kind)).toEqual(['move_offer', 'resize_facility']);
});

it('what is new is changed where it is added, and taken out again when it is closed', () => {
  const added: ScenarioEdit[] = [
    { kind: 'add_offer', offer: offer('1', { facilityId: 'K', areaIds: ['a'] }) },
    { kind: 'add_facility', facility: facility('K', { areaId: 'a' }) }
  ];
  const moved = withMove(withMove(added, old, 7, 51), kita, 8, 52);
  expect(moved).toMatchObject([
    { offer: { lon: 7, lat: 51, facilityId: null, areaIds: [] } },
    { facility: { lon: 8, lat: 52, areaId: null } }
  ]);
  expect(withSize(moved, kita, { placesApproved: 80 })[1]).toMatchObject({
    facility: { lon: 8, placesApproved: 80 }
  });
  expect(withClosing(moved, old)).toEqual([moved[1]]);
});

it('what is closed is no longer moved or resized', () => {
  const changed = withSize(withMove([], old, 7, 51), old, { placesApproved: 10 });
  const closed = withClosing(changed, old);
  expect(closed).toEqual([{ kind: 'close_offer', offerId: '1' }]);
  expect(withMove(closed, old, 8, 52)).toEqual(closed);
});

it('a place moves by metres', () => {
  const moved = movedPlace({ lon: 7, lat: 51.5 }, 30, 40);
  expect(greatCircle(7, 51.5, moved.lon, moved.lat)).toBeCloseTo(50, 1);
});
