import { expect, it } from 'vitest';
import { contiguity, contiguityWithin } from '../../src/lib/core/space/contiguity.ts';
import { islandsOf, linkCount } from '../../src/lib/core/space/neighbours.ts';
import { describeGold } from './gold-case.ts';
import { expectGlobals, expectLocals, neighboursIn, polygonsIn } from './spatial-case.ts';
import type { Globals } from './spatial-case.ts';

interface Expected {
  n: number;
  links: number;
  islands: number;
  global: Globals;
}

describeGold('spatial-berlin-mss-2017', (gold) => {
  const expected = gold.json<Expected>('expected.json');
  const { ids, geometries, column } = polygonsIn(gold);
  const neighbours = neighboursIn(gold, 'neighbours_queen.csv', ids);
  const index = column('status_index');

  it('queen neighbours of a city of polygons with parts', () => {
    const ours = contiguity(geometries, 'queen');
    expect(ours).toEqual(neighbours);
    expect([ours.length, linkCount(ours), islandsOf(ours).length]).toEqual([
      expected.n,
      expected.links,
      expected.islands
    ]);
  });

  it('a metre of tolerance changes no neighbour', () => {
    expect(contiguityWithin(geometries, 'queen', 1)).toEqual(neighbours);
  });

  it('global and local statistics of an index with negative values', () => {
    expectGlobals(index, neighbours, expected.global);
    const rows = gold.records('local.csv');
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expectLocals(index, neighbours, rows);
  });
});
