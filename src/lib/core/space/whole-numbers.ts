/** Sums of whole numbers below this are exact, in whatever order they are taken. */
const exactBelow = 2 ** 52;

/**
 * The values as whole numbers of one small unit, such that sums of `terms` of them are exact: two sums of the same
 * values are then equal, and a draw that repeats what is observed is seen to do so. The unit is a power of two, so
 * that figures of few digits stay what they are.
 */
export function wholeNumbers(values: Float64Array, terms: number): Float64Array {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = scaleFor(largest * (terms + 1));
  return values.map((value) => Math.round(value * scale));
}

function scaleFor(bound: number): number {
  if (bound === 0) return 1;
  let scale = 1;
  while (scale * bound > exactBelow) scale /= 2;
  while (scale * 2 * bound <= exactBelow) scale *= 2;
  return scale;
}
