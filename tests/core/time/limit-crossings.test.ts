import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VintageShare } from '../../../src/lib/core/mobility/class-date.ts';
import { datedIndex, type DatedIndex } from '../../../src/lib/core/time/dated-index.ts';
import { estimatedAreas } from '../../../src/lib/core/time/estimated-areas.ts';
import { limitCrossings, type LimitCrossing } from '../../../src/lib/core/time/limit-crossings.ts';
import { indexInput, indicator } from '../index-fixture.ts';

type Figures = readonly (number | null)[];
const names = (count: number) => Array.from({ length: count }, (_, i) => String.fromCharCode(97 + i));

function dated(period: string, figures: Figures, vintage = '', areaIds = names(figures.length)): DatedIndex {
  const input = indexInput([indicator('x', figures)], { areaIds });
  return datedIndex({ period, vintage, input }, { x: 1 });
}

const crossings = (
  before: DatedIndex,
  after: DatedIndex,
  more: { crosswalk?: VintageShare[]; estimated?: string[] } = {}
) =>
  limitCrossings({
    before,
    after,
    crosswalk: more.crosswalk ?? [],
    estimated: new Set(more.estimated)
  });

describe('areas that crossed a limit', () => {
  // One value of 9 among eight of 0: z = 2.65 and −0.38; classes 4 and 2.
  const high = (place: number) => Array.from({ length: 8 }, (_, i) => (i === place ? 9 : 0));

  it('go up and down, with limit, distance and ranks', () => {
    const found = crossings(dated('2020', high(0)), dated('2021', high(1)), { estimated: ['b'] });
    const up: LimitCrossing = {
      areaId: 'b',
      classBefore: 2,
      class: 4,
      indexBefore: expect.closeTo(-Math.sqrt(1 / 7), 12),
      index: expect.closeTo(Math.sqrt(7), 12),
      rankBefore: 2,
      rank: 1,
      limit: 1.5,
      beyond: expect.closeTo(Math.sqrt(7) - 1.5, 12),
      estimated: true
    };
    expect(found).toEqual({
      from: '2020',
      to: '2021',
      crosswalked: false,
      more: [up],
      less: [expect.objectContaining({ areaId: 'a', classBefore: 4, class: 2, limit: 1, estimated: false })],
      stayed: 6,
      unknown: 0
    });
    expect(found?.less[0]?.beyond).toBeCloseTo(1 + Math.sqrt(1 / 7), 12);
  });

  it('are not those without a class at one of the dates', () => {
    const before = dated('2020', [9, null, 0, 0, 0, 0, 0, 0, 0]);
    const after = dated('2021', [null, 9, 0, 0, 0, 0, 0, 0, 0]);
    expect(crossings(before, after)).toMatchObject({ more: [], less: [], stayed: 7, unknown: 2 });
  });

  it('are unknown without an index', () => {
    expect(crossings(dated('2020', [1, 1, 1, 1]), dated('2021', high(0)))).toBeNull();
    expect(crossings(dated('2020', high(0)), dated('2021', [1, 1, 1, 1]))).toBeNull();
  });

  it('have their earlier class by crosswalk where boundaries changed, and no earlier index', () => {
    const before = dated('2020', high(0), '2015');
    const ids = ['a1', 'a2', ...names(8).slice(1)];
    const after = dated('2021', [0, 9, 0, 0, 0, 0, 0, 0, 0], '2021', ids);
    const share = (fromId: string, toId: string, weight = 1) => ({
      ...{ fromVintage: '2015', fromId, toVintage: '2021', toId, weight }
    });
    const crosswalk = [
      share('a', 'a1', 0.4),
      share('a', 'a2', 0.6),
      ...ids.slice(2).map((id) => share(id, id))
    ];
    expect(crossings(before, after, { crosswalk })).toMatchObject({
      crosswalked: true,
      more: [],
      less: [{ areaId: 'a1', classBefore: 4, class: 2, indexBefore: null, rankBefore: null }],
      stayed: 8
    });
  });

  const figures = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 12 });

  it('mirror when time is turned, and lie beyond their limit', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const forth = crossings(dated('2020', a), dated('2021', b));
        const back = crossings(dated('2021', b), dated('2020', a));
        const ids = (list: readonly LimitCrossing[] = []) => list.map(({ areaId }) => areaId).sort();
        expect(ids(forth?.more)).toEqual(ids(back?.less));
        expect(ids(forth?.less)).toEqual(ids(back?.more));
        for (const one of [...(forth?.more ?? []), ...(forth?.less ?? [])])
          expect(one.beyond).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 }
    );
  });

  it('do not depend on the order of the areas', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const ids = names(12).reverse();
        const turned = (period: string, values: number[]) => dated(period, [...values].reverse(), '', ids);
        expect(crossings(turned('2020', a), turned('2021', b))).toEqual(
          crossings(dated('2020', a), dated('2021', b))
        );
      }),
      { numRuns: 40 }
    );
  });
});

it('areas with an estimated figure of an indicator of the index are found', () => {
  const columns = {
    x: { flags: [null, 'estimated', 'provisional'] },
    y: { flags: ['estimated', null, null] }
  } as const;
  expect(estimatedAreas(['a', 'b', 'c'], columns, ['x', 'z'])).toEqual(new Set(['b']));
});
