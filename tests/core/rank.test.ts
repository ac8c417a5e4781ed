import { expect, it } from 'vitest';
import { rank } from '../../src/lib/core/rank.ts';

it('ranks the highest first and lets equal values share the better rank', () => {
  expect([...rank(Float64Array.of(1.5, -1, 3, 1.5, 0))]).toEqual([2, 5, 1, 2, 4]);
});

it('takes 0 and -0 for equal', () => {
  expect([...rank(Float64Array.of(-0, 0, 1, -1))]).toEqual([2, 2, 1, 4]);
});

it('ranks nothing', () => {
  expect([...rank(new Float64Array(0))]).toEqual([]);
});
