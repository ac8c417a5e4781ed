import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classDistribution } from '../../src/lib/core/class-distribution.ts';

const entry = (value: number, position: number) => ({ value, class: position });

describe('the distribution by class', () => {
  it('cuts at round numbers and counts by class, the upper end in the last bar', () => {
    const entries = [entry(0, 1), entry(0.5, 1), entry(0.9, 2), entry(1, 2), entry(2, 2)];
    expect(classDistribution(entries, 2, 2)).toEqual([
      { lower: 0, upper: 1, counts: [2, 1] },
      { lower: 1, upper: 2, counts: [0, 2] }
    ]);
  });

  it('is empty without figures', () => {
    expect(classDistribution([], 4)).toEqual([]);
  });

  it('loses and invents nothing, whatever the order', () => {
    const entries = fc.array(
      fc.record({ value: fc.double({ min: -5, max: 5, noNaN: true }), class: fc.integer({ min: 1, max: 4 }) })
    );
    fc.assert(
      fc.property(entries, (rows) => {
        const bins = classDistribution(rows, 4);
        const ofClass = (position: number) =>
          bins.reduce((sum, { counts }) => sum + (counts[position - 1] ?? 0), 0);
        for (const position of [1, 2, 3, 4])
          expect(ofClass(position)).toBe(rows.filter((row) => row.class === position).length);
        expect(classDistribution(rows.toReversed(), 4)).toEqual(bins);
      })
    );
  });
});
