import { priorOf } from '../reliability/empirical-bayes.ts';
import type { Cases } from '../reliability/empirical-bayes.ts';

/**
 * Rates as differences from the mean rate in units of what chance and true differences let expect of so many persons;
 * Moran's I of them is the EB-adjusted one. Source: Assunção and Reis 1999, A new proposal to adjust Moran's I for
 * population density, Statistics in Medicine 18 (16), 2147–2162.
 */
export function adjustedRates(cases: Cases): Float64Array {
  const { mean, variance } = priorOf(cases, cases.events.keys());
  return cases.events.map((events, row) => {
    const persons = cases.population[row] as number;
    return (events / persons - mean) / Math.sqrt(variance + mean / persons);
  });
}
