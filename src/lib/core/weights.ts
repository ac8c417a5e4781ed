/** Whole percentages that add up to 100, from weights ≥ 0, by the largest-remainder method; all 0 stays all 0. */
export function toPercent(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / total) * 100);
  return distribute(exact, 100);
}

/** Rounds `exact` down and gives the rest, one by one, to the largest fractions (ties: the first). */
function distribute(exact: readonly number[], total: number): number[] {
  const whole = exact.map(Math.floor);
  const rest = Math.round(total - whole.reduce((sum, value) => sum + value, 0));
  const order = exact
    .map((value, position) => ({ position, fraction: value - Math.floor(value) }))
    .sort((a, b) => b.fraction - a.fraction || a.position - b.position);
  for (const { position } of order.slice(0, rest)) whole[position] = (whole[position] ?? 0) + 1;
  return whole;
}

/**
 * Sets one weight to `value` percent and rescales the others in proportion, so that all add up to 100.
 * Where the others are all 0, they share the rest equally; a single weight is always 100.
 */
export function rescaleWeights(weights: readonly number[], changed: number, value: number): number[] {
  if (weights.length === 1) return [100];
  const others = weights.filter((_, position) => position !== changed);
  const shares = others.some((weight) => weight > 0) ? others : others.map(() => 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  const rescaled = distribute(
    shares.map((share) => (share / sum) * (100 - value)),
    100 - value
  );
  return [...rescaled.slice(0, changed), value, ...rescaled.slice(changed)];
}
