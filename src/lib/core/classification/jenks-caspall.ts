import { quantileBreaks, quantileOf } from './quantiles.ts';

const mostRounds = 1000;

/**
 * The inner limits of Jenks and Caspall's iterative classes, closed above: from quantiles on, every value goes to the
 * class of the nearest median until none moves; a class that runs empty is given up.
 * Source: Jenks & Caspall (1971), "Error on choroplethic maps", Annals of the AAG 61; mapclassify `JenksCaspall`.
 */
export function jenksCaspallBreaks(sorted: Float64Array, classes: number): number[] {
  let limits = quantileBreaks(sorted, classes);
  for (let round = 0; round < mostRounds; round++) {
    const medians = classesOf(sorted, limits).map((members) => quantileOf(members, 0.5));
    const next = limitsBetween(sorted, medians);
    if (next.length === limits.length && next.every((limit, i) => limit === limits[i])) break;
    limits = next;
  }
  return limits;
}

/** The values between the limits, each limit with the class below it; classes without a value are left out. */
function classesOf(sorted: Float64Array, limits: readonly number[]): Float64Array[] {
  const bounds = [-Infinity, ...limits, Infinity];
  return bounds
    .slice(1)
    .map((upper, i) => sorted.filter((value) => value > (bounds[i] as number) && value <= upper))
    .filter(({ length }) => length > 0);
}

/** The highest value nearest to each median but the last; halfway belongs to the lower one. */
function limitsBetween(sorted: Float64Array, medians: readonly number[]): number[] {
  return medians.slice(1).flatMap((upper, i) => {
    const lower = medians[i] as number;
    return sorted.findLast((value) => Math.abs(value - lower) <= Math.abs(value - upper)) ?? [];
  });
}
