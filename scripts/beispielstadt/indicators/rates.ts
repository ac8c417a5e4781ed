import { districts } from '../gazetteer/districts.ts';
import { randomFor } from '../random.ts';
import { years } from '../years.ts';
import type { IndicatorDesign } from './design.ts';
import { spatialNoise } from './spatial-noise.ts';
import type { Neighbours } from './spatial-noise.ts';
import { urbanity } from './stress.ts';

export interface RateInput {
  neighbours: Neighbours;
  stress: (district: number, year: number) => number;
  /** Denominator of a district in a year. */
  denominator: (district: number, year: number) => number;
}

/** Numerator ÷ denominator of an indicator by year and district (positions as in `districts`). */
export function drawRates(design: IndicatorDesign, input: RateInput): Map<number, number[]> {
  const own = spatialNoise(design.id, input.neighbours);
  const wobble = yearlyWobble(design);
  const rates = new Map<number, number[]>();
  for (const [position, year] of years.entries()) {
    const tendency = districts.map(({ kind }, index) => {
      const [stress, urban] = design.loading;
      const planted = stress * input.stress(index, year) + urban * urbanity[kind];
      return planted + design.own * (own[index] as number) + (wobble[index]?.[position] as number);
    });
    rates.set(year, levelled(design, year, tendency, input));
  }
  return rates;
}

/** What changes from year to year: each year keeps most of the last, small districts wobble more. */
function yearlyWobble(design: IndicatorDesign): number[][] {
  return districts.map(({ id, residents }) => {
    const random = randomFor(`wobble ${design.id} ${id}`);
    const spread = design.wobble * Math.min(2.2, Math.sqrt(5000 / residents));
    let state = spread * random.normal();
    return years.map(() => (state = 0.85 * state + 0.5 * spread * random.normal()));
  });
}

/** Shifts the tendencies so that the city as a whole has the level of the year. */
function levelled(
  design: IndicatorDesign,
  year: number,
  tendency: readonly number[],
  { denominator }: RateInput
): number[] {
  const weights = tendency.map((_, index) => denominator(index, year));
  const target = cityLevel(design, year);
  const rateAt = (shift: number) => tendency.map((value) => response(design, value + shift));
  let [low, high] = design.form === 'share' ? [-12, 12] : [target - 50, target + 50];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (weightedMean(rateAt(middle), weights) < target) low = middle;
    else high = middle;
  }
  return rateAt(low).map((rate) => Math.round(rate * 1e8) / 1e8);
}

function response({ form }: IndicatorDesign, value: number): number {
  return form === 'share' ? 1 / (1 + Math.exp(-value)) : value;
}

function cityLevel({ level, definitionBreak }: IndicatorDesign, year: number): number {
  const [start, middle, end] = level;
  const smooth =
    year <= 2020
      ? start + ((middle - start) * (year - 2015)) / 5
      : middle + ((end - middle) * (year - 2020)) / 5;
  const lifted = definitionBreak !== undefined && year >= definitionBreak.year;
  return lifted ? smooth * definitionBreak.factor : smooth;
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, index) => sum + value * (weights[index] as number), 0) / total;
}
