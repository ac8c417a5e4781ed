import { describe, expect, it } from 'vitest';
import { demandPoints, pointShares } from '../../../src/lib/core/coverage/demand-points.ts';
import { birthYears, personsAged } from '../../../src/lib/core/coverage/phase-persons.ts';
import {
  isInside,
  relativeSize,
  ringsOf,
  samplePoints
} from '../../../src/lib/core/coverage/sample-points.ts';
import { stressPercentiles } from '../../../src/lib/core/coverage/stress-percentile.ts';
import { smallCoverage, smallShapes, smallStress } from './small-coverage.ts';

const band = (ageFrom: number, ageTo: number | null, count: number | null, kind = 'value' as const) => {
  return { ageFrom, ageTo, count, kind };
};
const counted = (count: number, split = false) => ({ kind: 'value', count, split });
const not = (kind: string) => ({ kind, count: null, split: false });

describe('persons of a phase', () => {
  const years = [
    band(0, 0, 10),
    band(1, 1, 11),
    band(2, 2, 12),
    band(3, 5, 30),
    band(6, 9, 40),
    band(65, null, 9)
  ];
  it.each([
    [0, 2, counted(33)],
    [3, 5, counted(30)],
    [2, 3, counted(12 + 10, true)],
    [4, 7, counted(20 + 20, true)],
    [65, null, counted(9)],
    [70, null, not('missing')],
    [8, 12, not('missing')],
    [20, 30, not('missing')],
    [null, null, not('not_applicable')],
    [null, 2, counted(33)]
  ])('%s to %s', (from, to, expected) => expect(personsAged(from, to, years)).toEqual(expected));

  it('is suppressed where a band is, and missing where bands overlap', () => {
    const hidden = [band(0, 1, 5), { ageFrom: 2, ageTo: 2, count: null, kind: 'suppressed' as const }];
    expect(personsAged(0, 2, hidden)).toEqual(not('suppressed'));
    expect(personsAged(0, 1, hidden)).toEqual(counted(5));
    expect(personsAged(0, 2, [band(0, 2, 5), band(1, 1, 2)])).toEqual(not('missing'));
  });

  it('is part of one band of all ages in proportion, unless that is open', () => {
    expect(personsAged(0, 4, [band(0, 99, 1000)])).toEqual(counted(50, true));
    expect(personsAged(0, 4, [band(0, null, 1000)])).toEqual(not('missing'));
  });

  it.each([
    [0, 2, 3],
    [0, 0, 1],
    [65, null, 35],
    [null, null, null]
  ])('has birth years: %s to %s', (from, to, expected) => expect(birthYears(from, to)).toBe(expected));
});

describe('points inside areas', () => {
  const withHole = {
    areaId: 'ring',
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 9],
            [0, 0]
          ],
          [
            [1, 1],
            [8, 1],
            [8, 8],
            [1, 8],
            [1, 1]
          ]
        ],
        [
          [
            [20, 0],
            [23, 0],
            [23, 3],
            [20, 3],
            [20, 0]
          ]
        ]
      ]
    }
  };

  it('lie in every polygon in proportion to its size, and in no hole', () => {
    const points = samplePoints(withHole, 400, 1);
    expect(points).toHaveLength(400);
    expect(points.every((point) => isInside(point, ringsOf(withHole)))).toBe(true);
    const exclave = points.filter(([lon]) => lon >= 20).length;
    expect(exclave / 400).toBeCloseTo(9 / (81 - 49 + 9), 1);
    expect(relativeSize(withHole)).toBeCloseTo(81 - 49 + 9, 1);
  });

  it('are the same for the same seed and area, others for another', () => {
    expect(samplePoints(withHole, 5, 1)).toEqual(samplePoints(withHole, 5, 1));
    expect(samplePoints(withHole, 5, 2)).not.toEqual(samplePoints(withHole, 5, 1));
    expect(samplePoints({ ...withHole, areaId: 'other' }, 5, 1)).not.toEqual(samplePoints(withHole, 5, 1));
  });

  it('stand on the corners of what has no inside', () => {
    const line = [
      [0, 0],
      [2, 0],
      [4, 0],
      [0, 0]
    ];
    expect(samplePoints({ areaId: 'x', geometry: { type: 'Polygon', coordinates: [line] } }, 3, 1)).toEqual([
      [1.5, 0]
    ]);
    expect(samplePoints({ areaId: 'x', geometry: { type: 'Polygon', coordinates: [] } }, 3, 1)).toEqual([]);
  });
});

describe('demand points', () => {
  const data = smallCoverage();
  const points = demandPoints(data, smallShapes, { demandPoints: null, pointsPerArea: 10, seed: 1 });
  const sharesOf = (parts: typeof data.parts) => {
    const shares = pointShares(points, { ageFrom: 3, ageTo: 5 }, parts);
    const byPart: Record<string, number> = {};
    shares.forEach((share, i) => (byPart[points.partIds[i]!] = (byPart[points.partIds[i]!] ?? 0) + share));
    return byPart;
  };

  it('stand in parts with residents, else in the area', () => {
    expect([...new Set(points.partIds)]).toEqual(['a', 'b', 'c1', 'c2']);
    expect([...points.area].filter((area) => area === 2)).toHaveLength(20);
  });

  it('share out the persons of an area by those of its parts', () => {
    const { a, c1, c2 } = sharesOf(data.parts);
    expect([a, c1, c2].map((share) => share?.toFixed(9))).toEqual([
      '1.000000000',
      '0.750000000',
      '0.250000000'
    ]);
  });

  it('share by ground where a part is suppressed, so that nothing follows from the rest', () => {
    const bands = data.parts!.bands.map((row) =>
      row.areaId === 'c1' ? { ...row, count: null, kind: 'suppressed' as const } : row
    );
    const { c1, c2 } = sharesOf({ ...data.parts!, bands });
    expect([c1, c2].map((share) => share?.toFixed(6))).toEqual(['0.500000', '0.500000']);
  });
});

describe('the stress percentile', () => {
  const at = (...indices: (number | null)[]) => {
    const areas = indices.map((index, i) => ({
      ...smallStress.areas[0]!,
      areaId: String(i),
      status: index === null ? null : { index, rank: 1, class: 1 }
    }));
    return stressPercentiles(areas, { ...smallStress, areas });
  };
  it.each([
    [
      [3, 1, 2],
      [1, 0, 0.5]
    ],
    [
      [1, 1, 2],
      [0, 0, 1]
    ],
    [
      [null, 1, 2],
      [null, 0, 1]
    ],
    [[5], [1]]
  ])('of %o is %o', (indices, expected) => expect(at(...indices)).toEqual(expected));
  it('is null without an index', () => expect(stressPercentiles([{ areaId: 'a' }], null)).toEqual([null]));
});
