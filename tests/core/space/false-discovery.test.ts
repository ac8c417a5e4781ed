import { describe, expect, it } from 'vitest';
import { complementaryErrorFunction } from '../../../src/lib/core/elementary/error-function.ts';
import { falseDiscoveryP } from '../../../src/lib/core/space/false-discovery.ts';
import { twoSidedP } from '../../../src/lib/core/space/two-sided-p.ts';

describe('falseDiscoveryP', () => {
  it('gives what p.adjust(method = "BH") of R gives, in the order of the input', () => {
    const corrected = falseDiscoveryP(Float64Array.of(0.4, 0.005, 0.05, 0.009));
    [0.4, 0.018, 0.2 / 3, 0.018].forEach((theirs, i) => expect(corrected[i]).toBeCloseTo(theirs, 12));
    for (const one of falseDiscoveryP(Float64Array.of(0.01, 0.02, 0.03, 0.04, 0.05)))
      expect(one).toBeCloseTo(0.05, 12);
    expect([...falseDiscoveryP(new Float64Array())]).toEqual([]);
  });
});

describe('the normal distribution', () => {
  it.each([
    [0, 1],
    [0.1, 0.8875370839817152],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [1.9999, 0.004679802],
    [2, 0.004677734981047266],
    [3.5, 7.430983723414128e-7],
    [10, 2.088487583762545e-45]
  ])('1 − erf(%d)', (x, known) => {
    expect(complementaryErrorFunction(x) / known).toBeCloseTo(1, x === 1.9999 ? 4 : 12);
  });

  it('two-sided p, whatever the sign', () => {
    expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSidedP(-2.5758293035489004)).toBeCloseTo(0.01, 12);
    expect(twoSidedP(0)).toBe(1);
  });
});
