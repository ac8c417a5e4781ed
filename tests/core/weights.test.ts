import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rescaleWeights, toPercent } from '../../src/lib/core/weights.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('weights', () => {
  it('rounds equal thirds to 100', () => expect(toPercent([1, 1, 1])).toEqual([34, 33, 33]));
  it('leaves an empty choice empty', () => expect(toPercent([0, 0])).toEqual([0, 0]));
  it('rescales the others in proportion', () =>
    expect(rescaleWeights([25, 25, 50], 0, 40)).toEqual([40, 20, 40]));
  it('shares the rest equally where the others were 0', () =>
    expect(rescaleWeights([100, 0, 0], 0, 50)).toEqual([50, 25, 25]));
  it('gives a single indicator everything', () => expect(rescaleWeights([100], 0, 20)).toEqual([100]));
  it('always adds up to 100', () => {
    const list = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.nat(), fc.integer({ min: 0, max: 100 }), (weights, pick, value) => {
        const result = rescaleWeights(weights, pick % weights.length, value);
        expect(sum(result)).toBe(100);
        expect(result[pick % weights.length]).toBe(value);
        expect(Math.min(...result)).toBeGreaterThanOrEqual(0);
      })
    );
  });
});
