import type { Neighbours } from '../space/neighbours.ts';

/** Cases and persons at risk per area; every population is above 0. */
export interface Cases {
  events: Float64Array;
  population: Float64Array;
}

/** What rates are drawn towards: their mean, and how much they truly differ (variance, 0 or more). */
export interface Prior {
  mean: number;
  variance: number;
}

/**
 * Mean and variance of the rates of these rows by the method of moments, where the spread that chance alone gives is
 * taken off; a variance below 0 counts as 0. Source: Marshall 1991, Applied Statistics 40, 283–294.
 */
export function priorOf({ events, population }: Cases, rows: Iterable<number>): Prior {
  const within = [...rows];
  const people = sumOf(within, (row) => population[row] as number);
  const mean = sumOf(within, (row) => events[row] as number) / people;
  const squares = sumOf(within, (row) => squareOf({ events, population }, row, mean));
  return { mean, variance: Math.max(0, squares / people - (mean * within.length) / people) };
}

/** Population × squared distance of a row's rate from a mean. */
function squareOf({ events, population }: Cases, row: number, mean: number): number {
  const people = population[row] as number;
  const distance = (events[row] as number) / people - mean;
  return people * distance * distance;
}

/** How much of its own rate an area keeps: 1 = all of it, 0 = it gets the mean. Few persons keep less. */
export function ownShare({ mean, variance }: Prior, population: number): number {
  return variance === 0 ? 0 : variance / (variance + mean / population);
}

function drawn({ events, population }: Cases, row: number, prior: Prior): number {
  const people = population[row] as number;
  const own = (events[row] as number) / people;
  return prior.mean + (own - prior.mean) * ownShare(prior, people);
}

/** Rates drawn towards the mean of all areas, the more the fewer persons they count (`EBest` of spdep). */
export function globalEmpiricalBayes(cases: Cases): Float64Array {
  const prior = priorOf(cases, cases.events.keys());
  return cases.events.map((_, row) => drawn(cases, row, prior));
}

/**
 * Rates drawn towards the mean of the area and its neighbours, spread judged there too (GeoDa, esda
 * `Spatial_Empirical_Bayes`). An area without neighbours keeps its rate. Neighbours ascend.
 */
export function localEmpiricalBayes(cases: Cases, neighbours: Neighbours): Float64Array {
  return cases.events.map((_, row) => drawn(cases, row, priorOf(cases, around(neighbours, row))));
}

/** An area and its neighbours, ascending, so that the sums do not depend on who is asked. */
function around(neighbours: Neighbours, row: number): Uint32Array {
  return Uint32Array.from([...(neighbours[row] ?? []), row]).sort();
}

/**
 * The same with the spread around the mean of every neighbour's own surroundings (`EBlocal` of spdep, `geoda = FALSE`).
 * Source: Bailey and Gatrell 1995, Interactive Spatial Data Analysis, 303–306.
 */
export function baileyGatrellRates(cases: Cases, neighbours: Neighbours): Float64Array {
  const { population } = cases;
  const groups = cases.events.map((_, row) => priorOf(cases, around(neighbours, row)).mean);
  return cases.events.map((_, row) => {
    const within = [...around(neighbours, row)];
    const people = sumOf(within, (one) => population[one] as number);
    const squares = sumOf(within, (one) => squareOf(cases, one, groups[one] as number));
    const mean = groups[row] as number;
    const variance = Math.max(0, squares / people - (mean * within.length) / people);
    return drawn(cases, row, { mean, variance });
  });
}

/** Cases ÷ the cases that the rate of all areas would give; 1 = as many as expected. */
export function excessRisk(cases: Cases): Float64Array {
  const { mean } = priorOf(cases, cases.events.keys());
  return cases.events.map((events, row) => events / (mean * (cases.population[row] as number)));
}

const sumOf = (rows: readonly number[], of: (row: number) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
