import { describe, expect, it } from 'vitest';
import { classify, classifyTrend } from '../../src/lib/core/classify.ts';

describe('classify', () => {
  it.each([
    [-3, 1],
    [-1.0000000000000002, 1],
    [-1, 2],
    [0, 2],
    [1, 2],
    [1.0000000000000002, 3],
    [1.5, 3],
    [1.5000000000000002, 4],
    [9, 4]
  ])('puts %d into class %i of Berlin', (index, expected) => {
    expect(classify(index, [-1, 1, 1.5])).toBe(expected);
  });

  it('takes any number of limits', () => {
    expect(classify(0.3, [])).toBe(1);
    expect([-2, -1, 0, 0.1, 5].map((index) => classify(index, [0]))).toEqual([1, 1, 1, 2, 2]);
    expect(classify(6, [1, 2, 3, 4, 5])).toBe(6);
    expect(classify(2, [1, 2, 3, 4, 5])).toBe(2);
  });

  it('does not round first', () => {
    expect([-2.95, -2.97].map((sum) => classify(sum / 2.96, [-1, 1, 1.5]))).toEqual([2, 1]);
  });
});

describe('classifyTrend', () => {
  it.each([
    [-1.01, 'improving'],
    [-1, 'stable'],
    [1, 'stable'],
    [1.01, 'worsening']
  ] as const)('calls %d %s', (index, expected) => {
    expect(classifyTrend(index, [-1, 1])).toBe(expected);
  });

  it('counts both limits as stable, whatever their sign', () => {
    expect([0.5, 2].map((index) => classifyTrend(index, [0.5, 2]))).toEqual(['stable', 'stable']);
  });
});
