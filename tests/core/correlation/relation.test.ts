import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/lib/core/column.ts';
import { doubleCounted, indexRelations } from '../../../src/lib/core/correlation/index-relations.ts';
import { relation, relationOfAll } from '../../../src/lib/core/correlation/relation.ts';
import type { IndexIndicator, Polarity } from '../../../src/lib/core/stress-types.ts';
import type { Cell } from '../../../src/lib/core/cell.ts';
import { classified, indexOf, unclassified } from '../index-result-fixture.ts';

const cells = (...figures: (number | Exclude<Cell['kind'], 'value'>)[]) =>
  columnOf(
    figures.map((one) =>
      typeof one === 'number' ? { kind: 'value', value: one, flag: null } : { kind: one }
    )
  );
const index = indexOf([
  classified('e', 1, null, 500),
  classified('d', 2, null, 500),
  classified('c', 3, null, 500),
  classified('b', 4, null, 500),
  classified('a', 4, null, 500),
  unclassified('f', { kind: 'population_unknown' }, null)
]);

describe('the relation of two indicators', () => {
  it('is that of classified areas with both figures; zero is a figure', () => {
    const found = relation(cells(0, 1, 2, 'suppressed', 4, 9), cells(1, 3, 2, 9, 'missing', -9), index);
    expect(found.points).toEqual([
      { areaId: 'e', x: 0, y: 1, class: 1 },
      { areaId: 'd', x: 1, y: 3, class: 2 },
      { areaId: 'c', x: 2, y: 2, class: 3 }
    ]);
    expect(found).toMatchObject({ withoutFigure: 2, correlation: 0.5, interval: null });
  });

  it('is that of all areas where there is no index', () => {
    const found = relationOfAll(cells(0, 1, 'missing'), cells(1, 3, 2), ['a', 'b', 'c']);
    expect(found.points).toEqual([
      { areaId: 'a', x: 0, y: 1, class: null },
      { areaId: 'b', x: 1, y: 3, class: null }
    ]);
    expect(found.withoutFigure).toBe(1);
  });

  it('has an interval from four areas on, and no correlation where a column does not vary', () => {
    const x = cells(1, 2, 3, 4, 5, 6);
    expect(relation(x, x, index)).toMatchObject({ correlation: 1, interval: { lower: 1, upper: 1 } });
    expect(relation(x, cells(1, 1, 1, 1, 1, 2), index)).toMatchObject({ correlation: null, interval: null });
  });
});

describe('the relations of an index', () => {
  const indicator = (id: string, weight: number, polarity: Polarity, now = cells()): IndexIndicator => ({
    ...{ id, weight, polarity, now },
    before: null
  });
  const found = indexRelations(
    [
      indicator('poverty', 2, 1, cells(1, 2, 3, 4, 5, 99)),
      indicator('care', 1, -1, cells(50, 40, 30, 20, 'suppressed', 0)),
      indicator('unused', 0, 1, cells('missing', 'missing', 'missing', 'missing', 'missing', 1)),
      indicator('language', 1, 1, cells(2, 1, 4, 3, 5, 0))
    ],
    index
  );

  it('speak of the same areas, and of indicators with weight', () => {
    expect(found.indicatorIds).toEqual(['poverty', 'care', 'language']);
    expect(found.areas).toBe(4);
    expect(found.pairs.map(({ x, y }) => `${x} ${y}`)).toEqual([
      'poverty care',
      'poverty language',
      'care language'
    ]);
  });

  it('know the direction of stress', () => {
    expect(found.pairs[0]).toMatchObject({ correlation: -1, towardsStress: 1, weightShare: 0.75 });
    expect(found.pairs[1]).toMatchObject({ correlation: 0.6, towardsStress: 0.6, weightShare: 0.75 });
  });

  it('name what is counted twice: alike towards stress, not merely opposed', () => {
    expect(doubleCounted(found).map(({ x, y }) => `${x} ${y}`)).toEqual(['poverty care']);
    const opposed = indexRelations(
      [indicator('a', 1, 1, cells(1, 2, 3, 4, 5, 6)), indicator('b', 1, 1, cells(6, 5, 4, 3, 2, 1))],
      index
    );
    expect(opposed.pairs[0]?.towardsStress).toBe(-1);
    expect(doubleCounted(opposed)).toEqual([]);
  });
});
