import { beforeAll, describe, expect, it } from 'vitest';
import { areaCentres } from '../../../src/lib/core/coverage/area-centre.ts';
import type { CoverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import { cityMeasure, measureOf } from '../../../src/lib/core/coverage/coverage-measure.ts';
import { medianPlaces } from '../../../src/lib/core/coverage/median-places.ts';
import { placeGaps } from '../../../src/lib/core/coverage/place-gap.ts';
import { demandOfRule, supplyOfPlaces } from '../../../src/lib/core/coverage/place-ratio.ts';
import { reachedShortfall, sumsByArea } from '../../../src/lib/core/coverage/reached-shortfall.ts';
import { requestFor, requestedWish } from '../../../src/lib/core/coverage/siting-request.ts';
import { isInside, ringsOf } from '../../../src/lib/core/coverage/sample-points.ts';
import { exampleModel } from './example-model.ts';

const persons = (count: number) => ({ kind: 'value' as const, count, split: false });
const area = (areaId: string, count: number, access: number, lacking: number, stress: number | null) => ({
  areaId,
  persons: persons(count),
  access,
  stressPercentile: stress,
  reached: 1,
  places: { ratio: access * 2, reachedShortfall: lacking }
});
const areas = [area('a', 100, 0.5, 25, 0.2), area('b', 300, 0.7, 15, 0.9), area('c', 100, 1, 0, 1)];

describe('places within reach', () => {
  let model: CoverageModel;
  beforeAll(async () => {
    model = await exampleModel();
  }, 120_000);

  it('lists where they lack by stress × places, areas without a class last', () => {
    const gaps = placeGaps([...areas, area('d', 10, 0, 8, null)]);
    expect(gaps.map(({ areaId, priority }) => [areaId, priority])).toEqual([
      ['b', 13.5],
      ['a', 5],
      ['d', null]
    ]);
  });

  it('measures areas and the city by their children', () => {
    expect(areas.map((one) => measureOf(one, 'ratio'))).toEqual([1, 1.4, 2]);
    expect(cityMeasure(areas, 'access')).toBeCloseTo((50 + 210 + 100) / 500, 12);
    expect(cityMeasure([], 'reached')).toBeNull();
  });

  it('lack as much as each point falls short of the target, a surplus elsewhere notwithstanding', () => {
    const rule = model.settings.placeRules[0]!;
    const demand = demandOfRule(model, rule);
    const supplies = supplyOfPlaces(model, rule);
    const none = reachedShortfall(model, demand, [], rule.target);
    none.forEach((lacking, i) => expect(lacking).toBeCloseTo(rule.target * demand.demand[i]!, 9));
    const some = reachedShortfall(model, demand, supplies, rule.target);
    expect(some.every((lacking, i) => lacking >= 0 && lacking <= none[i]! + 1e-9)).toBe(true);
    const sums = sumsByArea(model, some);
    const total = sums.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    expect(total).toBeCloseTo(
      some.reduce((sum, one) => sum + one, 0),
      6
    );
  });

  it('centres lie inside their areas', () => {
    const demand = demandOfRule(model, model.settings.placeRules[0]!);
    const centres = areaCentres(model, demand);
    expect(centres).toHaveLength(62);
    const shapes = new Map(model.shapes.map((shape) => [shape.areaId, shape]));
    for (const { areaId, lon, lat } of centres)
      expect(isInside([lon, lat], ringsOf(shapes.get(areaId)!)), areaId).toBe(true);
    expect(medianPlaces(model.settings.placeRules[0]!, model.data.facilities)).toBeGreaterThan(10);
  });

  it('requests of a package name their supply', () => {
    const request = { placeRule: 'daycare', aim: 'shortfall', sites: 5 } as const;
    expect(requestFor([request], { kind: 'places', ruleId: 'daycare' })).toBe(request);
    expect(requestFor([request], { kind: 'places', ruleId: 'other' })).toBeUndefined();
    expect(requestedWish({ aim: 'p_median', sites: 1 })).toBeNull();
    expect(requestedWish({ phase: 'daycare', aim: 'p_median', sites: 1 })?.question.supply).toEqual({
      kind: 'offers',
      phaseId: 'daycare',
      actionField: null
    });
  });
});
