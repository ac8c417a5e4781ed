import { describe, expect, it } from 'vitest';
import type { AreaCertainty } from '../../../src/lib/core/robustness/robustness-types.ts';
import { dependsOnWeights } from '../../../src/lib/core/time/crossing-certainty.ts';
import type { LimitCrossing } from '../../../src/lib/core/time/limit-crossings.ts';
import { classified, indexOf } from '../index-result-fixture.ts';

/** Classes 4, 3, 2, 2 and 1: the last rank in class 2 or above is 4. */
const index = indexOf([4, 3, 2, 2, 1].map((position, i) => classified(`a${i}`, position, null, 500)));

function crossing(classBefore: number, position: number): LimitCrossing {
  return {
    ...{ areaId: 'a', classBefore, class: position, indexBefore: null, index: 0, rankBefore: null, rank: 3 },
    ...{ limit: 0, beyond: 0, estimated: false }
  };
}

function certainty(more: Partial<AreaCertainty>): AreaCertainty {
  const rank = { p05: 1, median: 3, p95: 5 };
  return { areaId: 'a', topClassShare: 0, highShare: 0, topShare: 0, rank, ...more };
}

const depends = (from: number, to: number, more: Partial<AreaCertainty>) =>
  dependsOnWeights({ crossing: crossing(from, to), certainty: certainty(more), index });

describe('a crossing depends on the weights', () => {
  it('where more than 5 % of the draws leave the area below high stress, or above it', () => {
    expect(depends(2, 3, { highShare: 0.94 })).toBe(true);
    expect(depends(2, 3, { highShare: 0.95 })).toBe(false);
    expect(depends(3, 2, { highShare: 0.06 })).toBe(true);
    expect(depends(3, 2, { highShare: 0.05 })).toBe(false);
  });

  it('at the uppermost class by the share of that class', () => {
    expect(depends(3, 4, { topClassShare: 0.5, highShare: 1 })).toBe(true);
    expect(depends(4, 3, { topClassShare: 0, highShare: 1 })).toBe(false);
  });

  it('over several classes by the limit next to the class before', () =>
    expect(depends(2, 4, { topClassShare: 0.5, highShare: 1 })).toBe(false));

  it('elsewhere where the interval of the rank reaches over the last rank above the limit', () => {
    expect(depends(1, 2, { rank: { p05: 2, median: 3, p95: 4 } })).toBe(false);
    expect(depends(1, 2, { rank: { p05: 2, median: 3, p95: 4.2 } })).toBe(true);
    expect(depends(2, 1, { rank: { p05: 4, median: 5, p95: 5 } })).toBe(true);
    expect(depends(2, 1, { rank: { p05: 5, median: 5, p95: 5 } })).toBe(false);
  });

  it('is not known without draws', () =>
    expect(dependsOnWeights({ crossing: crossing(2, 3), certainty: null, index })).toBeNull());
});
