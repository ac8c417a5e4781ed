/** A sum over areas, and how many areas it leaves out because their count is suppressed or missing. */
export interface KnownSum {
  count: number;
  unknownAreas: number;
}

/** Sum of the counts that are known; null where none is. */
export function knownSum(counts: readonly (number | null)[]): KnownSum | null {
  const known = counts.filter((count) => count !== null);
  if (known.length === 0) return null;
  return { count: known.reduce((sum, count) => sum + count, 0), unknownAreas: counts.length - known.length };
}
