import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearmanInterval } from '../../../src/lib/core/correlation/correlation-interval.ts';
import { meanRanks } from '../../../src/lib/core/correlation/mean-ranks.ts';
import { spearman } from '../../../src/lib/core/correlation/spearman.ts';

const pairs = fc.array(
  fc.tuple(fc.integer({ min: -9, max: 9 }), fc.double({ min: -5, max: 5, noNaN: true })),
  {
    minLength: 2,
    maxLength: 40
  }
);
const columns = (rows: readonly (readonly [number, number])[]) =>
  [rows.map(([x]) => x), rows.map(([, y]) => y)] as const;

describe('mean ranks', () => {
  it('begin at 1 for the least and are shared among equals', () => {
    expect([...meanRanks([30, 10, 20, 20])]).toEqual([4, 1, 2.5, 2.5]);
    expect([...meanRanks([0, -0, -1])]).toEqual([2.5, 2.5, 1]);
    expect([...meanRanks([])]).toEqual([]);
  });

  it('add up to n(n + 1)/2 whatever the ties', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (values) => {
        const sum = meanRanks(values).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((values.length * (values.length + 1)) / 2);
      })
    );
  });
});

describe("Spearman's rank correlation", () => {
  it('follows the textbook: 1 − 6 Σd² ÷ (n³ − n) without ties', () => {
    const x = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const y = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(x, y)).toBeCloseTo(1 - (6 * 194) / 990, 14);
  });

  it('shares ranks among equals, and is unknown where a list does not vary', () => {
    expect(spearman([1, 1, 2], [1, 2, 3])).toBeCloseTo(Math.sqrt(3) / 2, 14);
    expect(spearman([1, 1], [1, 2])).toBeNull();
    expect(spearman([], [])).toBeNull();
  });

  it('does not depend on the order of rows, is symmetric, and turns its sign with a list', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columns(rows);
        const correlation = spearman(x, y);
        expect(spearman(...columns(rows.toReversed()))).toBe(correlation);
        expect(spearman(y, x)).toBe(correlation);
        const turned = x.map((value) => -value);
        expect(spearman(turned, y)).toBe(
          correlation === null || correlation === 0 ? correlation : -correlation
        );
        if (correlation !== null) expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
      })
    );
  });

  it('sees the order only, not the distances', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columns(rows);
        expect(
          spearman(
            x.map((value) => value ** 3 + 2 * value),
            y
          )
        ).toBe(spearman(x, y));
      })
    );
  });
});

describe('the interval of a rank correlation', () => {
  it('follows Bonett and Wright', () => {
    const half = 1.959963984540054 * Math.sqrt(1.125 / 47);
    const interval = spearmanInterval(0.5, 50);
    expect(interval?.lower).toBeCloseTo(Math.tanh(Math.atanh(0.5) - half), 12);
    expect(interval?.upper).toBeCloseTo(Math.tanh(Math.atanh(0.5) + half), 12);
  });

  it('is the narrower the more pairs, and contains the correlation', () => {
    const correlations = fc.double({ min: -0.99, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(correlations, fc.integer({ min: 4, max: 500 }), (correlation, count) => {
        const [few, many] = [spearmanInterval(correlation, count), spearmanInterval(correlation, 2 * count)];
        if (!few || !many) throw new Error('no interval');
        expect(few.lower).toBeLessThan(correlation);
        expect(few.upper).toBeGreaterThan(correlation);
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
        expect(few.lower).toBeGreaterThanOrEqual(-1);
        expect(few.upper).toBeLessThanOrEqual(1);
      })
    );
  });

  it('has no width at ±1, and does not exist for three pairs', () => {
    expect(spearmanInterval(-1, 10)).toEqual({ lower: -1, upper: -1 });
    expect(spearmanInterval(0.3, 3)).toBeNull();
  });
});
