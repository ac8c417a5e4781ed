import { describe, expect, it } from 'vitest';
import { editedInventory, type ScenarioEdit } from '../../../src/lib/core/coverage/scenario.ts';
import { facility, kilometre, offer } from './small-coverage.ts';

const at = (x: number) => ({ lon: x * kilometre, lat: 0.5 * kilometre });
const inventory = {
  offers: [offer('1', { ...at(0.5), areaIds: ['a'], placesOccupiable: 10 })],
  facilities: [facility('K', { ...at(0.5), areaId: 'a', placesApproved: 50 })]
};

describe('edits of a scenario', () => {
  it('add, move, close and resize, and leave the rest as it is', () => {
    const other = offer('0', at(2.5));
    const moved = editedInventory(inventory, [
      { kind: 'add_offer', offer: other },
      { kind: 'move_offer', offerId: '1', ...at(1.5) },
      { kind: 'resize_offer', offerId: '1', size: { placesOccupiable: 40 } },
      { kind: 'resize_facility', facilityId: 'K', size: { placesApproved: 60 } },
      { kind: 'add_facility', facility: facility('L') },
      { kind: 'close_facility', facilityId: 'L' }
    ]);
    expect(moved.offers.map(({ offerId }) => offerId)).toEqual(['0', '1']);
    expect(moved.offers[0]).toBe(other);
    expect(moved.offers[1]).toMatchObject({ ...at(1.5), areaIds: [], placesOccupiable: 40 });
    expect(moved.facilities).toMatchObject([{ facilityId: 'K', placesApproved: 60 }]);
    expect(inventory.offers[0]).toMatchObject({ ...at(0.5), areaIds: ['a'] });
    expect(editedInventory(inventory, [{ kind: 'close_offer', offerId: '1' }]).offers).toEqual([]);
  });

  it('a moved or new facility lies in the area around its new place', () => {
    const areaAt = (lon: number) => (lon < kilometre ? 'a' : 'b');
    const edits: ScenarioEdit[] = [
      { kind: 'move_facility', facilityId: 'K', ...at(1.5) },
      { kind: 'add_facility', facility: facility('L', at(0.5)) }
    ];
    expect(editedInventory(inventory, edits, areaAt).facilities).toMatchObject([
      { facilityId: 'K', ...at(1.5), areaId: 'b', placesApproved: 50 },
      { facilityId: 'L', areaId: 'a' }
    ]);
  });

  it.each<ScenarioEdit>([
    { kind: 'close_offer', offerId: '9' },
    { kind: 'move_offer', offerId: '9', lon: 0, lat: 0 },
    { kind: 'add_offer', offer: offer('1') },
    { kind: 'resize_facility', facilityId: '9', size: {} }
  ])('refuse what is not there, or there already: %o', (edit) =>
    expect(() => editedInventory(inventory, [edit])).toThrow(RangeError)
  );
});
