import { expect, it } from 'vitest';
import { stepAlong } from '../../../src/lib/charts/cursor/step-along.ts';

it.each([
  ['ArrowRight', null, 0],
  ['ArrowLeft', null, 0],
  ['ArrowRight', 1, 2],
  ['ArrowRight', 3, 3],
  ['ArrowLeft', 0, 0],
  ['Home', 2, 0],
  ['End', null, 3],
  ['ArrowDown', 1, null],
  ['Enter', 1, null]
] as const)('%s at %s leads to %s of four marks side by side', (key, place, expected) =>
  expect(stepAlong(key, place, 4, 'across')).toBe(expected)
);

it('leads up and down where marks stand below one another', () => {
  expect(['ArrowDown', 'ArrowUp', 'ArrowRight'].map((key) => stepAlong(key, 1, 4, 'down'))).toEqual([
    2,
    0,
    null
  ]);
});

it('leads nowhere where there are no marks', () => expect(stepAlong('End', null, 0, 'across')).toBeNull());
