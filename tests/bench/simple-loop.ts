/**
 * The composite index as one would write it by hand for speed: two-pass mean and SD with four running sums, the
 * weighted sum in one pass per column, one division at the end. No checks.
 */
export function simpleLoop(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sums = new Float64Array(columns[0]!.length);
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j]!;
    const { mean, sd } = meanAndSd(column);
    const factor = weights[j]! / sd;
    for (let i = 0; i < column.length; i++) sums[i] = sums[i]! + factor * (column[i]! - mean);
  }
  const { sd } = meanAndSd(sums);
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! / sd;
  return sums;
}

function meanAndSd(column: Float64Array): { mean: number; sd: number } {
  const n = column.length;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    a += column[i]!;
    b += column[i + 1]!;
    c += column[i + 2]!;
    d += column[i + 3]!;
  }
  for (; i < n; i++) a += column[i]!;
  const mean = (a + b + c + d) / n;
  a = b = c = d = 0;
  for (i = 0; i + 3 < n; i += 4) {
    const p = column[i]! - mean;
    const q = column[i + 1]! - mean;
    const r = column[i + 2]! - mean;
    const s = column[i + 3]! - mean;
    a += p * p;
    b += q * q;
    c += r * r;
    d += s * s;
  }
  for (; i < n; i++) a += (column[i]! - mean) ** 2;
  return { mean, sd: Math.sqrt((a + b + c + d) / n) };
}
