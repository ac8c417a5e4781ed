/** Quantile p (0 to 1) of ascending values by linear interpolation (R type 7, numpy's default); at least one value. */
export function quantileOf(sorted: Float64Array, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const lower = sorted[below] as number;
  return lower + ((sorted[below + 1] ?? lower) - lower) * (position - below);
}

/** The inner limits that cut ascending values into classes of about equal size. */
export function quantileBreaks(sorted: Float64Array, classes: number): number[] {
  return Array.from({ length: classes - 1 }, (_, i) => quantileOf(sorted, (i + 1) / classes));
}

const percentiles = [0.01, 0.1, 0.5, 0.9, 0.99];

/**
 * The percentiles 1, 10, 50, 90 and 99 of ascending values. Source: Rey, Arribas-Bel & Wolf, Geographic Data Science
 * with Python (2023), ch. 5; mapclassify `Percentiles`.
 */
export const percentileBreaks = (sorted: Float64Array): number[] =>
  percentiles.map((p) => quantileOf(sorted, p));

/**
 * Quartiles of ascending values with fences 1.5 interquartile ranges beyond them: lower fence, Q1, median, Q3, upper
 * fence. Source: Tukey, Exploratory Data Analysis (1977); mapclassify `BoxPlot`, hinge 1.5.
 */
export function boxBreaks(sorted: Float64Array): number[] {
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((p) => quantileOf(sorted, p)) as [number, number, number];
  const fence = 1.5 * (q3 - q1);
  return [q1 - fence, q1, median, q3, q3 + fence];
}
