import { districts } from './gazetteer/districts.ts';
import type { District } from './gazetteer/districts.ts';
import { growCity } from './geography/city.ts';
import type { City } from './geography/city.ts';
import { districtNeighbours } from './geography/neighbours.ts';
import { catalogue } from './indicators/catalogue.ts';
import { drawFigures } from './indicators/figures.ts';
import type { Figure, Figures } from './indicators/figures.ts';
import type { Neighbours } from './indicators/spatial-noise.ts';
import { latentStress } from './indicators/stress.ts';
import { simulatePopulation } from './population/cohorts.ts';
import { quarterPopulation } from './population/quarters.ts';
import { restate } from './population/restate.ts';
import type { Population } from './population/restate.ts';

/** Everything the later steps build on: ground, people and indicators. */
export interface World {
  city: City;
  neighbours: Neighbours;
  /** Population as simulated, within the current boundaries. */
  simulated: Population;
  /** Population with the years before the reform restated. */
  population: Population;
  /** Residents of the quarters in 2024 by age band. */
  quarterBands: ReadonlyMap<string, readonly number[]>;
  figures: ReadonlyMap<string, Figures>;
  /** Latent stress of a district (position) in a year. */
  stress: (district: number, year: number) => number;
}

/** Builds the world; the same on every run. */
export function buildWorld(): World {
  const city = growCity();
  const neighbours = districtNeighbours(city);
  const simulated = simulatePopulation();
  const population = restate(simulated);
  const figures = new Map(
    catalogue.map((design) => [design.id, drawFigures(design, population, neighbours)])
  );
  const quarterBands = quarterPopulation(city, population);
  return { city, neighbours, simulated, population, quarterBands, figures, stress: latentStress(neighbours) };
}

/** Numerator and denominator of an indicator in a district. */
export function figureOf(world: World, indicatorId: string, districtId: string, year: number): Figure {
  const figure = world.figures.get(indicatorId)?.get(districtId)?.get(year);
  if (figure === undefined) throw new Error(`No figure ${indicatorId} ${districtId} ${year}`);
  return figure;
}

/** Numerator ÷ denominator; 0 where there is no one. */
export function rateOf(world: World, indicatorId: string, districtId: string, year: number): number {
  const { numerator, denominator } = figureOf(world, indicatorId, districtId, year);
  return denominator === 0 ? 0 : numerator / denominator;
}

/** Residents of a district from one age to another, both included. */
export function residentsAged(
  { population }: World,
  districtId: string,
  year: number,
  from: number,
  to: number
) {
  const byAge = population.get(districtId)?.get(year)?.byAge ?? [];
  return byAge.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
}

/** The district with this id. */
export function districtOf(id: string): District {
  const district = districts.find((candidate) => candidate.id === id);
  if (district === undefined) throw new Error(`No district ${id}`);
  return district;
}
