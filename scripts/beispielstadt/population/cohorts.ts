import { districts } from '../gazetteer/districts.ts';
import type { District } from '../gazetteer/districts.ts';
import { randomFor } from '../random.ts';
import type { Random } from '../random.ts';
import { firstYear, years } from '../years.ts';
import { ageCount, startingProfile } from './age-profile.ts';
import { mobility, movePattern, targetSize } from './moves.ts';
import { fertility, mortality } from './vital-rates.ts';

/** Residents by single year of age, and what happened in the year before the reference date. */
export interface Residents {
  byAge: readonly number[];
  births: number;
  /** Moves in minus moves out of children under six. */
  netMovesUnderSix: number;
}

/** Residents of every district and year from births, deaths and moves. Keys: district id, year. */
export function simulatePopulation(): Map<string, Map<number, Residents>> {
  return new Map(districts.map((district) => [district.id, simulate(district)]));
}

function simulate(district: District): Map<number, Residents> {
  const random = randomFor(`population ${district.id}`);
  const start = startingProfile(district).map((share) =>
    random.round(share * targetSize(district, firstYear))
  );
  const series = new Map<number, Residents>([
    [firstYear, { byAge: start, births: start[0] ?? 0, netMovesUnderSix: 0 }]
  ]);
  for (const year of years.slice(1)) {
    const before = series.get(year - 1) as Residents;
    series.set(year, nextYear(district, before.byAge, targetSize(district, year), random));
  }
  return series;
}

function nextYear(district: District, before: readonly number[], target: number, random: Random): Residents {
  const births = random.round(sumProduct(before, fertility(district)));
  const survivors = survive(before, mortality(district), random);
  const aged = [births, ...survivors.slice(0, ageCount - 1)];
  aged[ageCount - 1] = (aged[ageCount - 1] ?? 0) + (survivors[ageCount - 1] ?? 0);
  const byAge = move(aged, movePattern(district), target, random);
  return { byAge, births, netMovesUnderSix: sum(byAge.slice(0, 6)) - sum(aged.slice(0, 6)) };
}

function survive(before: readonly number[], dying: readonly number[], random: Random): number[] {
  return before.map((count, age) => count - Math.min(count, random.round(count * (dying[age] ?? 0))));
}

/** Moves by the district's pattern; what is then missing to the target comes or goes by mobility. */
function move(aged: readonly number[], pattern: readonly number[], target: number, random: Random): number[] {
  const patterned = aged.map((count, age) => count * (1 + (pattern[age] ?? 0)));
  const missing = target - sum(patterned);
  const perMobile = missing / sumProduct(patterned, mobility);
  return patterned.map((count, age) =>
    Math.max(0, random.round(count * (1 + perMobile * (mobility[age] ?? 0))))
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const sumProduct = (a: readonly number[], b: readonly number[]) =>
  a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0);
