import type { Residents } from '../population/cohorts.ts';
import { firstYear } from '../years.ts';

/** The residents of one district in every year. */
export type DistrictSeries = ReadonlyMap<number, Residents>;

/** A whole number derived from a district's residents in a year. */
export type Districtwise = (series: DistrictSeries, year: number) => number;

/** Residents from one age to another, both included. */
export const residentsAged =
  (from: number, to = 99): Districtwise =>
  (series, year) =>
    sumAges(series, year, from, to);

/** Births of the year. */
export const births: Districtwise = (series, year) => series.get(year)?.births ?? 0;

/** Moves in minus moves out of children under six in the year. */
export const netMovesUnderSix: Districtwise = (series, year) => series.get(year)?.netMovesUnderSix ?? 0;

/** Households with children: children under 18 ÷ 1.66. */
export const householdsWithChildren: Districtwise = (series, year) =>
  Math.round(sumAges(series, year, 0, 17) / 1.66);

/** Children examined before school in three years together, 97 of 100. */
export const examined: Districtwise = (series, year) =>
  [year, year - 1, year - 2]
    .map((cohort) => Math.round(0.97 * sumAges(series, Math.max(firstYear, cohort), 5, 5)))
    .reduce((sum, count) => sum + count, 0);

/** Examined children who bring the booklet of check-ups, nine in ten. */
export const withBooklet: Districtwise = (series, year) => Math.round(0.9 * examined(series, year));

/** Children who leave primary school. */
export const leavingPrimary: Districtwise = (series, year) =>
  Math.round(0.97 * sumAges(series, year, 10, 10));

/** Young people who leave general schools. */
export const leavingSchool: Districtwise = (series, year) => Math.round(0.98 * sumAges(series, year, 16, 16));

/** Children at primary school. */
export const primaryPupils: Districtwise = (series, year) => Math.round(0.985 * sumAges(series, year, 6, 9));

function sumAges(series: DistrictSeries, year: number, from: number, to: number): number {
  const byAge = series.get(year)?.byAge ?? [];
  return byAge.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
}
