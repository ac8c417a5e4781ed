import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowMargins, flowsAt, groupFlows } from '../../../src/lib/core/flows/flow-margins.ts';
import { flowMatrix } from '../../../src/lib/core/flows/flow-matrix.ts';
import { flowTotal } from '../../../src/lib/core/flows/flow.ts';
import type { Flow } from '../../../src/lib/core/flows/flow.ts';
import { placeAtLevel, placeTree } from '../../../src/lib/core/flows/place-tree.ts';
import { sankeyData } from '../../../src/lib/core/flows/sankey.ts';

const flow = (
  originId: string | null,
  destinationId: string | null,
  count: number | null,
  pooled: number | null = null
): Flow => ({
  originId,
  destinationId,
  count,
  kind: count === null ? 'suppressed' : 'value',
  pooled
});
const tree = placeTree(
  [
    { areaId: 'a', level: 'district', parentId: 'A' },
    { areaId: 'b', level: 'district', parentId: 'B' },
    { areaId: 'A', level: 'borough', parentId: 'city' },
    { areaId: 'B', level: 'borough', parentId: 'city' },
    { areaId: 'city', level: 'city', parentId: null }
  ],
  [
    { facilityId: 'k1', areaId: 'a' },
    { facilityId: 'k2', areaId: 'b' }
  ]
);
const borough = (id: string | null) => placeAtLevel(id, 'borough', tree);
const flows = [
  flow('k1', 'k2', 10),
  flow('k1', 'a', 5),
  flow('k1', 'b', null),
  flow('B', 'a', 7, 3),
  flow(null, null, 6, 2)
];

it('puts places into areas of a level', () => {
  expect(['k1', 'b', 'A', 'city', null, 'nowhere'].map(borough)).toEqual(['A', 'B', 'A', null, null, null]);
});

describe('gains and losses', () => {
  it('count every person once', () => {
    expect(flowMargins(flows, borough)).toEqual([
      { groupId: 'A', out: 10, in: 7, within: 5, net: -3 },
      { groupId: 'B', out: 7, in: 10, within: 0, net: 3 },
      { groupId: null, out: 0, in: 0, within: 6, net: 0 }
    ]);
    expect(flowTotal(flows)).toEqual({ persons: 28, pooledPersons: 13 });
  });

  it('stand in a matrix, with what belongs to no area beside it', () => {
    expect(flowMatrix(groupFlows(flows, borough))).toEqual({
      ids: ['A', 'B'],
      counts: [
        [5, 10],
        [7, 0]
      ],
      outside: 6
    });
  });

  it('can be asked for one place', () => {
    const at = (direction: 'from' | 'to' | 'both') =>
      flowsAt(flows, (id) => borough(id) === 'B', direction).map(({ count }) => count);
    expect(at('from')).toEqual([7]);
    expect(at('to')).toEqual([10, null]);
    expect(at('both')).toEqual([10, null, 7]);
  });
});

it('the diagram joins stages at their common column', () => {
  const all = () => 'all';
  const { nodes, links } = sankeyData([
    { transitionId: 't', flows, originOf: borough, destinationOf: all },
    { transitionId: 'u', flows: [flow('k1', 'k2', 9)], originOf: all, destinationOf: borough }
  ]);
  expect(nodes.map(({ id, in: into, out }) => [id, into, out])).toEqual([
    ['0:A', 0, 15],
    ['0:B', 0, 7],
    ['0:', 0, 6],
    ['1:all', 28, 9],
    ['2:B', 9, 0]
  ]);
  expect(
    links.map(({ source, target, value, pooledPersons }) => [source, target, value, pooledPersons])
  ).toEqual([
    ['0:A', '1:all', 15, 0],
    ['0:B', '1:all', 7, 7],
    ['0:', '1:all', 6, 6],
    ['1:all', '2:B', 9, 0]
  ]);
});

const place = fc.constantFrom('k1', 'k2', 'a', 'b', 'A', 'B', 'city', null);
const someFlows = fc.array(fc.tuple(place, place, fc.option(fc.integer({ min: 0, max: 50 }))), {
  maxLength: 30
});

it('whatever the grouping, the totals stay the same', () => {
  fc.assert(
    fc.property(someFlows, fc.constantFrom('district', 'borough', 'city'), (given, level) => {
      const made = given.map(([from, to, count]) => flow(from, to, count));
      const group = (id: string | null) => placeAtLevel(id, level, tree);
      const { persons } = flowTotal(made);
      const margins = flowMargins(made, group);
      const sum = (of: (one: (typeof margins)[number]) => number) =>
        margins.reduce((all, one) => all + of(one), 0);
      expect(sum((one) => one.out + one.within)).toBe(persons);
      expect(sum((one) => one.in + one.within)).toBe(persons);
      expect(sum((one) => one.net)).toBe(0);
      const stage = { transitionId: 't', flows: made, originOf: group, destinationOf: group };
      expect(sankeyData([stage]).links.reduce((all, { value }) => all + value, 0)).toBe(persons);
      const matrix = flowMatrix(groupFlows(made, group));
      expect(matrix.counts.flat().reduce((all, count) => all + count, matrix.outside)).toBe(persons);
    })
  );
});
