/** A column of figures for finding out what it was computed from; NaN where it has no value. */
export interface FigureColumn {
  index: number;
  values: Float64Array;
}

/** A share and the two counts it follows from: factor × numerator ÷ denominator, within rounding. */
export interface SharePair {
  share: number;
  numerator: number;
  denominator: number;
  factor: number;
  /** Rows compared. */
  rows: number;
}

const sampleSize = 12;
const leastRows = 5;

/**
 * The numerator and denominator a share was computed from, or null. Of several that fit, the numerator next to the
 * share is taken.
 */
export function findSharePair(
  share: FigureColumn,
  counts: readonly FigureColumn[],
  factors: readonly number[]
): SharePair | null {
  const sample = sampleRows(share);
  if (sample.length < leastRows || isConstant(share, sample)) return null;
  const nearest = [...counts].sort((a, b) => distance(a, share) - distance(b, share) || a.index - b.index);
  for (const factor of factors)
    for (const numerator of nearest)
      for (const denominator of nearest) {
        if (numerator === denominator || !fits(share, numerator, denominator, factor, sample)) continue;
        const all = rowsOf(share);
        if (fits(share, numerator, denominator, factor, all, 0.9)) {
          return pairOf(share, numerator, denominator, factor, all.length);
        }
      }
  return null;
}

function pairOf(
  share: FigureColumn,
  numerator: FigureColumn,
  denominator: FigureColumn,
  factor: number,
  rows: number
): SharePair {
  return { share: share.index, numerator: numerator.index, denominator: denominator.index, factor, rows };
}

function distance(a: FigureColumn, b: FigureColumn): number {
  return Math.abs(a.index - b.index);
}

function rowsOf({ values }: FigureColumn): number[] {
  return Array.from(values.keys()).filter((row) => (values[row] ?? NaN) > 0);
}

function sampleRows(share: FigureColumn): number[] {
  const rows = rowsOf(share);
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  return rows.filter((_, i) => i % step === 0).slice(0, sampleSize);
}

function isConstant({ values }: FigureColumn, rows: readonly number[]): boolean {
  return new Set(rows.map((row) => values[row])).size < 3;
}

function fits(
  share: FigureColumn,
  numerator: FigureColumn,
  denominator: FigureColumn,
  factor: number,
  rows: readonly number[],
  least = 0.8
): boolean {
  const allowed = rows.length * (1 - least);
  let misses = 0;
  for (const row of rows) {
    const value = share.values[row] ?? NaN;
    const quotient = (factor * (numerator.values[row] ?? NaN)) / (denominator.values[row] ?? NaN);
    if (!(Math.abs(value - quotient) <= rounding(value)) && ++misses > allowed) return false;
  }
  return true;
}

/** Largest difference that rounding to the decimals shown can make; a whole number counts as one decimal. */
function rounding(value: number): number {
  const decimals = Math.max(1, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  return 0.5000001 * 10 ** -Math.min(decimals, 9);
}
