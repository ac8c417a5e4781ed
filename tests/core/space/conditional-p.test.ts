import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalP } from '../../../src/lib/core/space/conditional-p.ts';
import type { Neighbours } from '../../../src/lib/core/space/neighbours.ts';
import { pseudoP } from '../../../src/lib/core/space/pseudo-p.ts';
import { sharedDraws } from '../../../src/lib/core/space/shared-draws.ts';

/** Every row against every draw: the first k positions that are not the row. Values are whole, so sums are exact. */
function plainLoop(
  values: Float64Array,
  neighbours: Neighbours,
  permutations: number,
  seed: number
): number[] {
  const most = Math.max(...neighbours.map(({ length }) => length));
  const { positions, length } = sharedDraws(values.length, most + 1, permutations, seed);
  const sumOf = (rows: readonly number[]) => rows.reduce((sum, row) => sum + (values[row] ?? NaN), 0);
  return neighbours.map((row, i) => {
    if (row.length === 0) return NaN;
    const observed = sumOf([...row]);
    const drawn = Array.from({ length: permutations }, (_, draw) =>
      sumOf(
        [...positions.subarray(draw * length, (draw + 1) * length)]
          .filter((one) => one !== i)
          .slice(0, row.length)
      )
    );
    const atLeast = drawn.filter((sum) => sum >= observed).length;
    const atMost = drawn.filter((sum) => sum <= observed).length;
    return pseudoP(atLeast, atMost, permutations);
  });
}

const network = fc.integer({ min: 4, max: 14 }).chain((n) =>
  fc.record({
    values: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n, maxLength: n }),
    links: fc.array(fc.uniqueArray(fc.nat(n - 2), { maxLength: n - 1 }), { minLength: n, maxLength: n }),
    seed: fc.nat(1000)
  })
);

describe('conditionalP', () => {
  it('is that of the plain loop over rows and draws, ties and the row’s own place in a draw included', () => {
    fc.assert(
      fc.property(network, ({ values, links, seed }) => {
        const figures = Float64Array.from(values);
        const neighbours = links.map((row, i) => Uint32Array.from(row, (j) => (j >= i ? j + 1 : j)).sort());
        expect([...conditionalP(figures, neighbours, 49, seed)]).toEqual(
          plainLoop(figures, neighbours, 49, seed)
        );
      }),
      { numRuns: 60 }
    );
  });

  it('is fair: over many seeds, a share of about α of unrelated values falls below α', () => {
    const n = 40;
    const values = Float64Array.from({ length: n }, (_, i) => (i * 7919) % 1009);
    const ring = Array.from({ length: n }, (_, i) => Uint32Array.of((i + n - 1) % n, (i + 1) % n).sort());
    const draws = Array.from({ length: 60 }, (_, seed) => {
      const mixed = sharedDraws(n, n, 1, seed + 1).positions;
      return [
        ...conditionalP(
          Float64Array.from(mixed, (at) => values[at] ?? 0),
          ring,
          199,
          1
        )
      ];
    }).flat();
    const share = draws.filter((p) => p <= 0.1).length / draws.length;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.13);
  });

  it('repeats with the seed and differs with another', () => {
    const values = Float64Array.from({ length: 30 }, (_, i) => (i * 7919) % 101);
    const line = Array.from({ length: 30 }, (_, i) =>
      Uint32Array.from([i - 1, i + 1].filter((j) => j >= 0 && j < 30))
    );
    expect(conditionalP(values, line, 99, 1)).toEqual(conditionalP(values, line, 99, 1));
    expect(conditionalP(values, line, 99, 1)).not.toEqual(conditionalP(values, line, 99, 2));
  });
});
