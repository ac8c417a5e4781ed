/**
 * Two-sided pseudo p: twice the share of arrangements at least as far out on the nearer side, the observed one
 * counted, at most 1. GeoDa and esda print half of it. `atLeast` and `atMost` count the random arrangements whose
 * figure is no smaller and no larger than the observed.
 */
export function pseudoP(atLeast: number, atMost: number, permutations: number): number {
  return Math.min(1, (2 * (Math.min(atLeast, atMost) + 1)) / (permutations + 1));
}
