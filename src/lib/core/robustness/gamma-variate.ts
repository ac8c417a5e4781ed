import { logarithm } from '../elementary/logarithm.ts';
import { power } from '../elementary/power.ts';

/**
 * Standard normal variates from a stream of numbers in [0, 1). Source: Marsaglia and Bray 1964, SIAM Review 6,
 * 260–264 (polar method).
 */
export function normalStream(uniform: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1];
      const radius = x * x + y * y;
      if (radius === 0 || radius >= 1) continue;
      const scale = Math.sqrt((-2 * logarithm(radius)) / radius);
      spare = y * scale;
      return x * scale;
    }
  };
}

/**
 * Variates of the gamma distribution of scale 1 for shapes above 0. Source: Marsaglia and Tsang 2000, ACM
 * Transactions on Mathematical Software 26, 363–372; for shapes below 1 their section 6.
 */
export function gammaStream(uniform: () => number): (shape: number) => number {
  const normal = normalStream(uniform);
  const fromOne = (shape: number): number => {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      if (logarithm(uniform()) < 0.5 * x * x + d - d * v + d * logarithm(v)) return d * v;
    }
  };
  return (shape) => (shape < 1 ? fromOne(shape + 1) * power(uniform(), 1 / shape) : fromOne(shape));
}
