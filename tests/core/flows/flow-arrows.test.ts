import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowArrows } from '../../../src/lib/core/flows/flow-arrows.ts';
import type { GroupFlow } from '../../../src/lib/core/flows/flow-margins.ts';

const flow = (originId: string | null, destinationId: string | null, count: number): GroupFlow => ({
  originId,
  destinationId,
  count,
  pooledPersons: 0
});

it('the largest flows become arrows, the rest are sums', () => {
  const flows = [
    flow('a', 'b', 5),
    flow('b', 'a', 9),
    flow('a', 'c', 2),
    flow('c', 'c', 4),
    flow('a', null, 3)
  ];
  const { arrows, within, smaller, unplaced } = flowArrows(flows, 2);
  expect(arrows.map(({ originId, destinationId, count }) => [originId, destinationId, count])).toEqual([
    ['b', 'a', 9],
    ['a', 'b', 5]
  ]);
  expect([...within]).toEqual([['c', 4]]);
  expect(smaller).toEqual({ persons: 2, flows: 1 });
  expect(unplaced).toBe(3);
});

it('nobody is lost and nobody is drawn twice', () => {
  const place = fc.constantFrom('a', 'b', 'c', 'd', null);
  const pairs = fc.uniqueArray(fc.tuple(place, place), { selector: ([from, to]) => `${from}|${to}` });
  fc.assert(
    fc.property(pairs, fc.infiniteStream(fc.nat(50)), fc.nat(6), (ends, counts, most) => {
      const flows = ends.map(([from, to]) => flow(from, to, counts.next().value as number));
      const { arrows, within, smaller, unplaced } = flowArrows(flows, most);
      const sum = (values: Iterable<number>) => [...values].reduce((total, count) => total + count, 0);
      const all = sum(arrows.map(({ count }) => count)) + sum(within.values()) + smaller.persons + unplaced;
      expect(all).toBe(sum(flows.map(({ count }) => count)));
    })
  );
});
