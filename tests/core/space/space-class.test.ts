import { describe, expect, it } from 'vitest';
import { isHatched } from '../../../src/lib/core/area-style.ts';
import {
  clusterKinds,
  clusterSide,
  spaceClass,
  spaceClasses,
  spaceStyle,
  type SpaceReading
} from '../../../src/lib/core/space/space-class.ts';
import { spaceArea } from './space-fixture.ts';

const moran: SpaceReading = { kind: 'moran', corrected: true, level: 0.05 };
const spots: SpaceReading = { kind: 'hotspot', corrected: true, level: 0.05 };

describe('the class of an area in its neighbourhood', () => {
  it('is its quadrant where that is significant after the correction, else none', () => {
    expect(spaceClass(spaceArea('1', 1, -1, { p: 0.001, significant: true }), moran)).toBe('high-low');
    expect(spaceClass(spaceArea('1', 1, -1, { p: 0.001, significant: false }), moran)).toBe('none');
  });

  it('without the correction is decided by the p of the area, its limit included', () => {
    const alone = { ...moran, corrected: false };
    expect(spaceClass(spaceArea('1', -1, -1, { p: 0.05 }), alone)).toBe('low-low');
    expect(spaceClass(spaceArea('1', -1, -1, { p: 0.051, significant: true }), alone)).toBe('none');
  });

  it('of a hot or cold spot says the level', () => {
    const hot = spaceArea('1', 1, 1, { hotspot: { kind: 'hot', level: 0.01 } });
    expect(spaceClass(hot, spots)).toBe('hot-1');
    expect(spaceClass(spaceArea('1', 1, 1, { giStarP: 0.001 }), spots)).toBe('none');
  });

  it.each([
    [2.9, 0.004, 'hot-1'],
    [-2, 0.05, 'cold-5'],
    [1.7, 0.09, 'hot-10'],
    [1.2, 0.11, 'none']
  ])('of Gi* %f with p %f alone is %s', (giStar, giStarP, named) =>
    expect(spaceClass(spaceArea('1', 1, 1, { giStar, giStarP }), { ...spots, corrected: false })).toBe(named)
  );

  it('without neighbours is an island, whatever is looked at', () => {
    for (const kind of clusterKinds)
      expect(spaceClass(spaceArea('1', 1, null), { ...moran, kind })).toBe('island');
  });
});

describe('the look of a class', () => {
  it('is another one for each class of a legend', () => {
    for (const kind of clusterKinds) {
      const tokens = spaceClasses[kind].map((named) => spaceStyle(named));
      expect(new Set(tokens.map((style) => JSON.stringify(style))).size).toBe(spaceClasses[kind].length);
    }
  });

  it('is hatched for outliers only', () =>
    expect(spaceClasses.moran.filter((named) => isHatched(spaceStyle(named)))).toEqual([
      'high-low',
      'low-high'
    ]));

  it('belongs to a side where like lies with like', () => {
    expect(spaceClasses.moran.map(clusterSide)).toEqual(['high', null, null, 'low', null, null]);
    expect(spaceClasses.hotspot.map(clusterSide)).toEqual([
      'high',
      'high',
      'high',
      'low',
      'low',
      'low',
      null,
      null
    ]);
  });
});
