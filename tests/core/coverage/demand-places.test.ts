import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centrePoint } from '../../../src/lib/core/coverage/centre-point.ts';
import type { CoverageData } from '../../../src/lib/core/coverage/coverage-data.ts';
import { coverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import type { CoverageChoices } from '../../../src/lib/core/coverage/coverage-settings.ts';
import type { AreaShape } from '../../../src/lib/core/coverage/sample-points.ts';
import { weighedDemand, weighedPoints, weighedReach } from '../../../src/lib/core/coverage/weighed-demand.ts';
import { kilometre, smallCoverage, smallShapes, smallStress } from './small-coverage.ts';

const modelOf = (choices: CoverageChoices = {}, given: Partial<CoverageData> = {}) =>
  coverageModel(smallCoverage(given), smallShapes, smallStress, choices);
const km = (x: number, y: number) => ({ lon: x * kilometre, lat: y * kilometre });
const daycare = (model: ReturnType<typeof modelOf>) => model.phases[1]!;

describe('the centre of a shape', () => {
  const box = (west: number, south: number, east: number, north: number) => [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south]
  ];
  const shape = (...polygons: number[][][][]): AreaShape => ({
    areaId: 'x',
    geometry: { type: 'MultiPolygon', coordinates: polygons }
  });

  it.each([
    ['a square', shape([box(0, 0, 2, 2)]), [1, 1]],
    [
      'two squares, one running the other way',
      shape([box(0, 0, 2, 2)], [box(0, 2, 2, 3).reverse()]),
      [1, 1.5]
    ],
    ['one with a hole at its side', shape([box(0, 0, 4, 4), box(2, 0, 4, 4)]), [1, 2]]
  ])('of %s is its centroid', (_, given, expected) => {
    const [lon, lat] = centrePoint(given, 1)!;
    expect([lon.toFixed(9), lat.toFixed(9)]).toEqual(expected.map((value) => value.toFixed(9)));
  });

  it('lies inside, also where the centroid does not', () => {
    const ring = shape([box(0, 0, 9, 9), box(1, 1, 8, 8)]);
    const [lon, lat] = centrePoint(ring, 1)!;
    expect(lon < 1 || lon > 8 || lat < 1 || lat > 8).toBe(true);
    expect(centrePoint(ring, 1)).toEqual([lon, lat]);
    expect(centrePoint(shape([]), 1)).toBeNull();
  });
});

describe('where persons stand', () => {
  const grid = [
    { areaId: 'a', ...km(0.2, 0.5), weight: 1 },
    { areaId: 'a', ...km(0.8, 0.5), weight: 2 },
    { areaId: 'a', ...km(0.9, 0.9), weight: 0 },
    { areaId: 'c2', ...km(2.7, 0.5), weight: 5 },
    { areaId: 'c', ...km(2.2, 0.5), weight: 15 }
  ];

  it('one point at the centre of each area, or of each of its parts', () => {
    const { points, phases } = modelOf({ demandPoints: 'centroid' }, { demandPoints: grid });
    expect(points.partIds).toEqual(['a', 'b', 'c1', 'c2']);
    expect([...points.lon].map((lon) => (lon / kilometre).toFixed(6))).toEqual([
      '0.500000',
      '1.500000',
      '2.250000',
      '2.750000'
    ]);
    expect([...phases[1]!.demand].map((persons) => persons.toFixed(9))).toEqual([
      '90.000000000',
      '300.000000000',
      '45.000000000',
      '15.000000000'
    ]);
    expect(points.placed).toEqual(['centroid', 'centroid', 'centroid']);
  });

  it('at the points of the grid where there is one, by their weight; else seeded', () => {
    const model = modelOf({}, { demandPoints: grid });
    expect(model.points.placed).toEqual(['grid', 'sampled', 'grid']);
    expect(model.points.partIds.filter((id) => id !== 'b')).toEqual(['a', 'a', 'c2', 'c1']);
    const { demand } = daycare(model);
    expect([...demand.slice(0, 2), ...demand.slice(-2)].map((persons) => persons.toFixed(9))).toEqual(
      [30, 60, 15, 45].map((persons) => persons.toFixed(9))
    );
    expect(modelOf({ demandPoints: 'sampled' }, { demandPoints: grid }).points.placed).not.toContain('grid');
    expect(modelOf({ demandPoints: 'grid' }).points.placed).not.toContain('grid');
  });

  it('in the area that a point lies in, where it is given for one around', () => {
    const around = grid.map((point) => ({ ...point, areaId: 'city' }));
    const { points } = modelOf({}, { demandPoints: [...around, { ...around[0]!, areaId: 'elsewhere' }] });
    expect(points.partIds.filter((id) => id !== 'b')).toEqual(['a', 'a', 'c2', 'c1']);
  });

  it('and so they add up to the persons of every area', () => {
    const places = fc.record({
      areaId: fc.constantFrom('a', 'b', 'c', 'c1', 'city'),
      x: fc.double({ min: 0.01, max: 2.99, noNaN: true }),
      weight: fc.double({ min: 0, max: 1e6, noNaN: true })
    });
    fc.assert(
      fc.property(fc.array(places, { maxLength: 40 }), (rows) => {
        const demandPoints = rows.map(({ areaId, x, weight }) => ({ areaId, ...km(x, 0.5), weight }));
        const { points, phases } = modelOf({}, { demandPoints });
        const sums = [0, 0, 0];
        phases[1]!.demand.forEach((persons, i) => (sums[points.area[i]!]! += persons));
        [90, 300, 60].forEach((persons, area) => expect(sums[area]).toBeCloseTo(persons, 9));
      }),
      { seed: 1, numRuns: 100 }
    );
  });
});

describe('whom shares of the city count', () => {
  const poor = [
    { areaId: 'a', count: 60, kind: 'value' as const },
    { areaId: 'b', count: null, kind: 'suppressed' as const },
    { areaId: 'c', count: 20, kind: 'value' as const }
  ];
  const reached = [{ reached: 0.5 }, { reached: 1 }, { reached: 0 }];
  it.each<[CoverageChoices['demandWeight'] & string, string, number, number]>([
    ['persons', 'persons', 450, 90 * 0.5 + 300],
    ['poor_children', 'poor_children', 80, 30],
    ['stress', 'stress', 90, 45]
  ])('%s', (demandWeight, kind, total, share) => {
    const model = modelOf({ demandWeight }, { poor });
    const weighed = weighedDemand(model, daycare(model));
    expect(weighedReach(weighed, reached)).toEqual({ kind, total, reached: share });
    expect([...weighedPoints(model, daycare(model))].reduce((sum, value) => sum + value, 0)).toBeCloseTo(
      total,
      9
    );
  });

  it('persons, where nothing else is known', () => {
    const model = modelOf({ demandWeight: 'poor_children' }, { poor: [] });
    expect(weighedDemand(model, daycare(model))).toMatchObject({ kind: 'persons', byArea: [90, 300, 60] });
  });

  it('does not change the share that is reached within an area', () => {
    const [plain, weighed] = [modelOf(), modelOf({ demandWeight: 'poor_children' }, { poor })];
    expect(daycare(weighed).shares).toEqual(daycare(plain).shares);
  });
});
