/** Figures between 0 and 100 like shares in percent, the same in every run (linear congruential generator). */
export function figures(rows: number, columns: number): Float64Array[] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (100 * state) / 2 ** 32;
  };
  return Array.from({ length: columns }, () => new Float64Array(rows).map(next));
}

/** What differs between two columns beyond a tolerance, or null. */
export function columnDifference(ours: Float64Array, peer: Float64Array, tolerance: number): string | null {
  if (ours.length !== peer.length) return `${ours.length} rows, peer has ${peer.length}`;
  const row = ours.findIndex((value, i) => !(Math.abs(value - peer[i]!) <= tolerance));
  return row < 0 ? null : `row ${row}: ${ours[row]}, peer has ${peer[row]}`;
}
