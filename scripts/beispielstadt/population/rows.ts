import type { RowOf } from '../../../src/lib/package/tables.ts';
import { boroughs } from '../gazetteer/boroughs.ts';
import { districts } from '../gazetteer/districts.ts';
import { movedBorder, splits } from '../gazetteer/reform.ts';
import type { City } from '../geography/city.ts';
import { cityId } from '../geography/layers.ts';
import { presentYear, provisionalYear, reformYear, years } from '../years.ts';
import { ageBands, intoBands } from './bands.ts';
import { quarterPopulation } from './quarters.ts';
import type { Population } from './restate.ts';

type PopulationRow = RowOf<'population'>;
type Flag = PopulationRow['flag'];

/** Districts whose borders changed: their earlier figures are estimates. */
export const restated: readonly string[] = [
  ...splits.flatMap(({ parts }) => parts),
  ...Object.values(movedBorder)
];

/** The sign a figure of a district carries for its year alone. */
export function yearFlag(districtId: string | null, year: number): 'provisional' | 'estimated' | null {
  if (year === provisionalYear) return 'provisional';
  return year < reformYear && districtId !== null && restated.includes(districtId) ? 'estimated' : null;
}

/** Population by age band: city, boroughs and districts in all years, quarters in 2024. */
export function populationRows(city: City, population: Population): PopulationRow[] {
  const districtRows = districts.flatMap(({ id }) =>
    years.flatMap((year) => bandRows(id, year, bandsOf(population, [id], year), yearFlag(id, year)))
  );
  const boroughRows = boroughs.flatMap(({ id }) => sumRows(id, population, membersOf(id)));
  const cityRows = sumRows(
    cityId,
    population,
    districts.map(({ id }) => id)
  );
  const quarterRows = [...quarterPopulation(city, population)].flatMap(([id, bands]) =>
    bandRows(id, presentYear, bands, null)
  );
  return [...cityRows, ...boroughRows, ...districtRows, ...quarterRows];
}

/** Districts of a borough. */
export const membersOf = (boroughId: string) =>
  districts.filter((district) => district.boroughId === boroughId).map(({ id }) => id);

function sumRows(areaId: string, population: Population, members: readonly string[]): PopulationRow[] {
  return years.flatMap((year) =>
    bandRows(areaId, year, bandsOf(population, members, year), yearFlag(null, year))
  );
}

function bandsOf(population: Population, members: readonly string[], year: number): number[] {
  const bands = members.map((id) => intoBands(population.get(id)?.get(year)?.byAge ?? []));
  return ageBands.map((_, band) => bands.reduce((sum, counts) => sum + (counts[band] ?? 0), 0));
}

function bandRows(areaId: string, year: number, bands: readonly number[], flag: Flag): PopulationRow[] {
  return ageBands.map(({ from, to }, band) => ({
    area_id: areaId,
    period: String(year),
    age_from: from,
    age_to: to,
    count: bands[band] ?? 0,
    flag
  }));
}
