import { splits } from '../gazetteer/reform.ts';
import { reformYear, years } from '../years.ts';
import type { Residents } from './cohorts.ts';

/** Population of all districts by year. Keys: district id, year. */
export type Population = ReadonlyMap<string, ReadonlyMap<number, Residents>>;

/**
 * Puts the years before the reform as a statistical office would: the districts that were one are counted together
 * and shared out by their sizes in the last year before the reform.
 */
export function restate(population: Population): Map<string, Map<number, Residents>> {
  const restated = new Map([...population].map(([id, series]) => [id, new Map(series)]));
  for (const { parts } of splits) {
    const [first, second] = parts as [string, string];
    const share = splitShare(population, first, second);
    for (const year of years.filter((candidate) => candidate < reformYear)) {
      const joint = add(at(population, first, year), at(population, second, year));
      const own = scale(joint, share);
      restated.get(first)?.set(year, own);
      restated.get(second)?.set(year, subtract(joint, own));
    }
  }
  return restated;
}

/** Share of the first part in both, by residents in the last year before the reform, four decimals. */
export function splitShare(population: Population, first: string, second: string): number {
  const [a, b] = [first, second].map((id) => total(at(population, id, reformYear - 1))) as [number, number];
  return Math.round((a / (a + b)) * 1e4) / 1e4;
}

/** All residents. */
export const total = ({ byAge }: Residents) => byAge.reduce((sum, count) => sum + count, 0);

function at(population: Population, id: string, year: number): Residents {
  const residents = population.get(id)?.get(year);
  if (residents === undefined) throw new Error(`No population of ${id} in ${year}`);
  return residents;
}

const combine = (a: Residents, b: Residents, operation: (x: number, y: number) => number): Residents => ({
  byAge: a.byAge.map((count, age) => operation(count, b.byAge[age] ?? 0)),
  births: operation(a.births, b.births),
  netMovesUnderSix: operation(a.netMovesUnderSix, b.netMovesUnderSix)
});
const add = (a: Residents, b: Residents) => combine(a, b, (x, y) => x + y);
const subtract = (a: Residents, b: Residents) => combine(a, b, (x, y) => x - y);
const scale = (a: Residents, share: number) => combine(a, a, (x) => Math.round(x * share));
