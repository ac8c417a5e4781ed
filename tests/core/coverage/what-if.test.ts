import { beforeAll, describe, expect, it } from 'vitest';
import { coverageModel, withInventory } from '../../../src/lib/core/coverage/coverage-model.ts';
import { editedInventory, type ScenarioEdit } from '../../../src/lib/core/coverage/scenario.ts';
import { assess, whatIf, whatIfEffects, type Assessment } from '../../../src/lib/core/coverage/what-if.ts';
import { truth } from '../../beispielstadt/truth.ts';
import { exampleModel } from './example-model.ts';
import { facility, kilometre, offer, smallCoverage, smallShapes, smallStress } from './small-coverage.ts';

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

describe('what if', () => {
  const before = assess(coverageModel(smallCoverage(inventory), smallShapes, smallStress));
  const states = ({ cells }: Assessment) => cells.map(({ state }) => state);

  it('an offer moves: its former area has none, the new one is covered', () => {
    const after = whatIf(before, [{ kind: 'move_offer', offerId: '1', ...at(1.5) }]);
    expect([states(before), states(after)]).toEqual([
      ['covered', 'none', 'none'],
      ['none', 'covered', 'none']
    ]);
  });

  it('the effect counts children newly reached, also where stress is high', () => {
    const after = whatIf(before, [{ kind: 'close_offer', offerId: '1' }], () => false);
    expect(after.cells).toEqual([]);
    const more = whatIf(before, [
      { kind: 'add_offer', offer: offer('2', { scope: 'district', areaIds: ['b'] }) }
    ]);
    const [effect] = whatIfEffects(before, more);
    expect(effect).toMatchObject({ actionField: 'outreach', phaseId: 'daycare', persons: 450 });
    expect(effect?.changed.map(({ after }) => [after.areaId, after.state])).toEqual([['b', 'covered']]);
    expect(effect?.reachedAfter).toBeGreaterThan(effect?.reachedBefore ?? Infinity);
    expect(effect?.high).toMatchObject({ persons: 90 });
    expect(whatIfEffects(before, whatIf(before, []))).toEqual([]);
  });

  it('more places in one Kita change its reach and the equity of places', () => {
    const rule = { facilityKinds: ['daycare'], places: 'approved', ageFrom: 3, ageTo: 5, target: 1 } as const;
    const choices = { placeRules: [{ id: 'known_ages', ...rule }] };
    const model = coverageModel(smallCoverage(inventory), smallShapes, smallStress, choices);
    const before = assess(model);
    const after = whatIf(before, [
      { kind: 'resize_facility', facilityId: 'K', size: { placesApproved: 100 } }
    ]);
    const [old, now] = [before, after].map(({ supplies }) =>
      supplies.find(({ key }) => key.kind === 'places')
    );
    expect(now?.areas[0]?.access.two_step).toBeCloseTo(2 * (old?.areas[0]?.access.two_step ?? NaN), 12);
    expect(after.cells[0]).toBe(before.cells[0]);
  });
});

describe('what if, in Beispielstadt', () => {
  let before: Assessment;
  beforeAll(async () => {
    before = assess(await exampleModel());
  }, 60_000);

  it('is the same as computing everything anew', () => {
    const centre = before.model.data.offers.find(({ actionField }) => actionField === 'family_centre')!;
    const site = before.model.data.facilities.find(
      ({ facilityId }) => facilityId === truth.best_site.facility_id
    )!;
    const edits: ScenarioEdit[] = [
      { kind: 'close_offer', offerId: before.model.data.offers[40]!.offerId },
      {
        kind: 'add_offer',
        offer: { ...centre, offerId: 'X1', facilityId: null, lon: site.lon, lat: site.lat, areaIds: [] }
      },
      { kind: 'resize_facility', facilityId: 'K001', size: { placesApproved: 150 } }
    ];
    const after = whatIf(before, edits);
    const anew = assess(withInventory(before.model, editedInventory(before.model.data, edits)));
    expect(after.cells).toEqual(anew.cells);
    expect(after.supplies).toEqual(anew.supplies);
    const effect = whatIfEffects(before, after).find(
      ({ actionField, phaseId }) => actionField === 'family_centre' && phaseId === 'early_childhood'
    );
    expect(effect?.changed.find(({ after: cell }) => cell.areaId === '270')).toMatchObject({
      before: { state: 'none' },
      after: { state: 'covered' }
    });
    expect((effect?.reachedAfter ?? 0) - (effect?.reachedBefore ?? 0)).toBeGreaterThan(100);
  });
});
