import { districts } from '../gazetteer/districts.ts';
import { splits } from '../gazetteer/reform.ts';
import type { Population } from '../population/restate.ts';
import { randomFor } from '../random.ts';
import { reformYear, years } from '../years.ts';
import type { IndicatorDesign } from './design.ts';
import { drawRates } from './rates.ts';
import type { RateInput } from './rates.ts';
import type { Neighbours } from './spatial-noise.ts';
import { latentStress } from './stress.ts';

/** Numerator and denominator of one district and year. */
export interface Figure {
  numerator: number;
  denominator: number;
}

/** Figures of an indicator before anything is withheld. Keys: district id, year. */
export type Figures = Map<string, Map<number, Figure>>;

/** Draws the figures of an indicator for all districts and years. */
export function drawFigures(
  design: IndicatorDesign,
  population: Population,
  neighbours: Neighbours
): Figures {
  const denominator = (index: number, year: number) =>
    design.denominator(seriesOf(population, districts[index]?.id ?? ''), year);
  const rates = ratesOf(design, { neighbours, stress: latentStress(neighbours), denominator });
  const random = randomFor(`figures ${design.id}`);
  return new Map(
    districts.map(({ id }, index) => {
      const series = seriesOf(population, id);
      const figureOf = (year: number) => {
        const size = denominator(index, year);
        const drawn = random.round((rates.get(year)?.[index] ?? 0) * size);
        return { numerator: design.counted?.(series, year) ?? drawn, denominator: size };
      };
      return [id, new Map(years.map((year) => [year, figureOf(year)]))];
    })
  );
}

function seriesOf(population: Population, id: string) {
  const series = population.get(id);
  if (series === undefined) throw new Error(`No population of district ${id}`);
  return series;
}

/** Rates by year; before the reform, districts that were one have one rate. */
function ratesOf(design: IndicatorDesign, input: RateInput): Map<number, number[]> {
  if (design.counted !== undefined) return new Map();
  const rates = drawRates(design, input);
  for (const year of years.filter((candidate) => candidate < reformYear)) {
    for (const { parts } of splits) joinRates(rates.get(year) ?? [], parts);
  }
  return rates;
}

function joinRates(rates: number[], parts: readonly string[]): void {
  const positions = parts.map((part) => districts.findIndex(({ id }) => id === part));
  const mean = positions.reduce((sum, position) => sum + (rates[position] ?? 0), 0) / positions.length;
  for (const position of positions) rates[position] = mean;
}
