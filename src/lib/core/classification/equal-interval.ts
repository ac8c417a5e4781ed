/** The inner limits of classes of equal width between the lowest and the highest of ascending values. */
export function equalIntervalBreaks(sorted: Float64Array, classes: number): number[] {
  const low = sorted[0] as number;
  const width = (sorted[sorted.length - 1] as number) - low;
  return Array.from({ length: classes - 1 }, (_, i) => low + (width * (i + 1)) / classes);
}
