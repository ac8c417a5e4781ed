/** Whether something is concentrated among those who rank high (positive) or low (negative); 0: neither. */
export interface Concentration {
  /** Relative index, −1 to 1. */
  index: number;
  /** × mean: in the unit of the values. */
  generalised: number;
  /** Erreygers' index for values within bounds: 4 × generalised ÷ (largest − smallest possible value). */
  erreygers: number;
  /** Wagstaff's index for a 0–1 value: index ÷ (1 − mean). */
  wagstaff: number;
}

/**
 * Concentration index of `values` per person by rank of `order` (ascending), weighted by persons: 2 cov(value, rank) ÷
 * mean with fractional ranks; equal ones share their mean rank (Kakwani, Wagstaff & van Doorslaer 1997, Journal of
 * Econometrics 77, eq. 3; Erreygers 2009; Wagstaff 2005). `bounds` are the smallest and largest possible value; left
 * out: those found. Null without persons, or where the mean is 0.
 */
export function concentrationIndex(
  values: ArrayLike<number>,
  order: ArrayLike<number>,
  weights: ArrayLike<number> = new Float64Array(values.length).fill(1),
  bounds: readonly [number, number] = [least(values), greatest(values)]
): Concentration | null {
  const persons = sum(weights, () => 1);
  const mean = sum(weights, (i) => values[i] as number) / persons;
  if (!(persons > 0) || mean === 0) return null;
  const ranks = fractionalRanks(order, weights, persons);
  const covariance =
    sum(weights, (i) => ((values[i] as number) - mean) * ((ranks[i] as number) - 0.5)) / persons;
  const index = (2 * covariance) / mean;
  const erreygers = (4 * index * mean) / (bounds[1] - bounds[0]);
  return { index, generalised: index * mean, erreygers, wagstaff: index / (1 - mean) };
}

/** Share of persons who rank lower, plus half of those who rank equal. */
function fractionalRanks(
  order: ArrayLike<number>,
  weights: ArrayLike<number>,
  persons: number
): Float64Array {
  const places = Array.from({ length: order.length }, (_, i) => i).sort(
    (a, b) => (order[a] as number) - (order[b] as number)
  );
  const ranks = new Float64Array(order.length);
  let below = 0;
  for (let from = 0; from < places.length;) {
    let to = from;
    let tied = 0;
    while (to < places.length && order[places[to] as number] === order[places[from] as number])
      tied += weights[places[to++] as number] as number;
    for (let k = from; k < to; k++) ranks[places[k] as number] = (below + tied / 2) / persons;
    below += tied;
    from = to;
  }
  return ranks;
}

function sum(weights: ArrayLike<number>, of: (place: number) => number): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += (weights[i] as number) * of(i);
  return total;
}

const least = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (values: ArrayLike<number>) =>
  Array.from(values).reduce((a, b) => Math.max(a, b), -Infinity);
