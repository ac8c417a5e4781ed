const bias = 1.5;
const biasOfFive = 2.75;
const tolerance = 1e-10;

/**
 * Round numbers (steps of 1, 2 or 5 times a power of ten) that cover low to high in about `count` steps; low < high.
 * Source: R `pretty()` (R_pretty, high.u.bias 1.5); Becker, Chambers & Wilks, The New S Language (1988).
 */
export function prettyNumbers(low: number, high: number, count: number): number[] {
  const unit = roundStep((high - low) / count);
  const start = Math.floor(low / unit + tolerance);
  const end = Math.ceil(high / unit - tolerance);
  return Array.from({ length: end - start + 1 }, (_, i) => rounded((start + i) * unit, unit));
}

/** The inner limits at round numbers between the lowest and the highest of ascending values. */
export function prettyBreaks(sorted: Float64Array, classes: number): number[] {
  const [low, high] = [sorted[0] as number, sorted[sorted.length - 1] as number];
  return prettyNumbers(low, high, classes).filter((limit) => limit > low && limit < high);
}

/** The step of 1, 2, 5 or 10 times a power of ten that R prefers for steps of this width. */
function roundStep(width: number): number {
  const base = Number(`1e${exponentOf(width)}`);
  if (10 * base - width < bias * (width - 5 * base)) return 10 * base;
  if (5 * base - width < biasOfFive * (width - 2 * base)) return 5 * base;
  return 2 * base - width < bias * (width - base) ? 2 * base : base;
}

/** 3 × 0.1 is 0.3. */
function rounded(value: number, unit: number): number {
  return Number(value.toFixed(Math.min(100, Math.max(0, -exponentOf(unit)))));
}

/** Of the largest power of ten up to a positive number. */
const exponentOf = (value: number): number => Number(value.toExponential().split('e')[1]);
