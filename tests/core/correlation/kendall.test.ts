import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kendall } from '../../../src/lib/core/correlation/kendall.ts';

test('tau-b of a published example with ties', () => {
  // Kendall 1948, Rank Correlation Methods, example 3.1: two rankings of ten with ties.
  const x = [1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5];
  const y = [1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10];
  expect(kendall(x, y)).toBeCloseTo(33 / Math.sqrt(41 * 36), 12);
});

test('same order 1, opposite order −1, no spread null', () => {
  expect(kendall([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
  expect(kendall([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
  expect(kendall([1, 1, 1], [1, 2, 3])).toBeNull();
  expect(kendall([1], [2])).toBeNull();
});

test('counts pairs as comparing all of them does', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 2,
    maxLength: 40
  });
  fc.assert(
    fc.property(pairs, (list) => {
      const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)];
      const [fast, plain] = [kendall(x, y), byAllPairs(x, y)];
      if (plain === null) expect(fast).toBeNull();
      else expect(fast).toBeCloseTo(plain, 12);
    })
  );
});

function byAllPairs(x: readonly number[], y: readonly number[]): number | null {
  let [sum, untiedX, untiedY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
      sum += a * b;
      untiedX += a * a;
      untiedY += b * b;
    }
  return untiedX * untiedY === 0 ? null : sum / Math.sqrt(untiedX * untiedY);
}
