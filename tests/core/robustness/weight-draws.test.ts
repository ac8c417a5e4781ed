import { expect, test } from 'vitest';
import { weightDraws } from '../../../src/lib/core/robustness/weight-draws.ts';

function draws(chosen: readonly number[], count: number, concentration = 20, seed = 1): number[][] {
  const draw = weightDraws(chosen, { seed, concentration });
  const target = new Float64Array(chosen.length);
  return Array.from({ length: count }, () => {
    draw(target);
    return [...target];
  });
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
function variance(values: readonly number[]): number {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
}

test('every draw adds up to 1 and has no negative weight', () => {
  for (const weights of draws([1, 2, 5, 0.1], 500, 3)) {
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  }
});

test.each([[20], [2]])(
  'mean and variance are those of the Dirichlet distribution (concentration %d)',
  (size) => {
    const chosen = [0.15, 0.25, 0.6];
    const all = draws(chosen, 20_000, size);
    chosen.forEach((weight, j) => {
      const drawn = all.map((weights) => weights[j]!);
      expect(mean(drawn)).toBeCloseTo(weight, 2);
      expect(variance(drawn) / ((weight * (1 - weight)) / (size + 1))).toBeCloseTo(1, 1);
    });
  }
);

test('weights count by their ratio, and the seed decides', () => {
  expect(draws([1, 1, 2], 20)).toEqual(draws([25, 25, 50], 20));
  expect(draws([1, 1, 2], 20, 20, 2)).not.toEqual(draws([1, 1, 2], 20));
});

test('the first draws of seed 1 are the same everywhere', () => {
  expect(draws([1, 1, 2], 2)).toMatchInlineSnapshot(`
    [
      [
        0.20954552018534442,
        0.24654912197746987,
        0.5439053578371857,
      ],
      [
        0.059312229687306796,
        0.2634817874151528,
        0.6772059828975404,
      ],
    ]
  `);
});
