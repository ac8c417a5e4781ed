import { twoSidedP } from './two-sided-p.ts';

/** A global statistic under one assumption about the values. `p` is two-sided, from the normal distribution. */
export interface GlobalTest {
  variance: number;
  z: number;
  p: number;
}

/** `difference`: how far the statistic is from its expectation, positive where neighbours are alike. */
export function globalTest(difference: number, variance: number): GlobalTest {
  const z = difference / Math.sqrt(variance);
  return { variance, z, p: twoSidedP(z) };
}
