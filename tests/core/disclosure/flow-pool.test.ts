import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolFlows } from '../../../src/lib/core/disclosure/flow-pool.ts';
import type { CountedFlow } from '../../../src/lib/core/disclosure/flow-pool.ts';

/** Places as p1a: the place p1a lies in p1, p1 in p. */
const parentOf = (placeId: string) => (placeId.length > 1 ? placeId.slice(0, -1) : null);
const flow = (originId: string, destinationId: string, count: number): CountedFlow => ({
  originId,
  destinationId,
  count
});
const pool = (flows: readonly CountedFlow[]) => poolFlows(flows, 5, parentOf);

describe('small flows', () => {
  it('are put together by the destinations first, then by the origins', () => {
    const found = pool([
      flow('a1', 'x1', 3),
      flow('a1', 'x2', 3),
      flow('a2', 'y1', 2),
      flow('a3', 'y2', 4),
      flow('a1', 'z1', 9)
    ]);
    expect(found.pooled).toEqual(
      [
        { originId: 'a1', destinationId: 'x', count: 6, flows: 2 },
        { originId: 'a', destinationId: 'y', count: 6, flows: 2 }
      ].sort((a, b) => (a.originId < b.originId ? -1 : 1))
    );
    expect(found.hidden).toEqual([true, true, true, true, false]);
  });

  it('are not shown where their sum tells them: all of them one, or all as large as they can be', () => {
    for (const counts of [
      [1, 1, 1, 1, 1],
      [4, 4, 4]
    ]) {
      const flows = counts.map((count, i) => flow('a1', `x${i}`, count));
      expect(pool(flows)).toMatchObject({ pooled: [], lost: counts.length });
      expect(pool([...flows, flow('b1', 'y1', 7), flow('b1', 'y2', 30)])).toMatchObject({
        pooled: [{ originId: null, destinationId: null, flows: counts.length + 1 }],
        hidden: [...counts.map(() => true), true, false]
      });
    }
  });

  it('that stand alone take the smallest other flow with them', () => {
    const found = pool([flow('a1', 'x1', 2), flow('b1', 'y1', 8), flow('b1', 'y2', 6)]);
    expect(found.pooled).toEqual([{ originId: null, destinationId: null, count: 8, flows: 2 }]);
    expect(found.hidden).toEqual([true, false, true]);
  });

  it('leave large flows and zeros alone', () => {
    expect(pool([flow('a1', 'x1', 5), flow('a1', 'x2', 0)])).toEqual({
      pooled: [],
      hidden: [false, false],
      lost: 0
    });
  });
});

const place = (letters: string[]) => fc.tuple(fc.constantFrom(...letters), fc.integer({ min: 1, max: 4 }));
const someFlows = fc.uniqueArray(
  fc.record({
    origin: place(['a', 'b']),
    destination: place(['x', 'y', 'z']),
    count: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 }))
  }),
  { maxLength: 40, selector: ({ origin, destination }) => [...origin, ...destination].join() }
);

describe('pooling', () => {
  it('never changes the total, and shows nothing too small', () => {
    fc.assert(
      fc.property(someFlows, fc.integer({ min: 0, max: 9 }), (given, minimum) => {
        const flows = given.map(({ origin, destination, count }) =>
          flow(origin.join(''), destination.join(''), count)
        );
        const { pooled, hidden, lost } = poolFlows(flows, minimum, parentOf);
        const shown = flows.filter((_, i) => !hidden[i]);
        const sum = (rows: readonly { count: number }[]) =>
          rows.reduce((total, { count }) => total + count, 0);
        if (lost === 0) expect(sum(shown) + sum(pooled)).toBe(sum(flows));
        for (const { count } of shown) expect(count === 0 || count >= minimum).toBe(true);
        for (const { count, flows: members } of pooled) {
          expect(count).toBeGreaterThanOrEqual(minimum);
          expect(members).toBeGreaterThan(1);
          expect(count).toBeGreaterThan(members);
        }
        const members = pooled.reduce((total, one) => total + one.flows, 0);
        expect(members + lost).toBe(hidden.filter(Boolean).length);
      })
    );
  });

  it('does not depend on the order of the flows', () => {
    fc.assert(
      fc.property(someFlows, (given) => {
        const flows = given.map(({ origin, destination, count }) =>
          flow(origin.join(''), destination.join(''), count)
        );
        expect(pool([...flows].reverse()).pooled).toEqual(pool(flows).pooled);
      })
    );
  });
});
