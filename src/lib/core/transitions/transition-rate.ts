import type { ValueKind } from '../cell.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** One outcome or step of a transition in one area and period; counts are null unless `kind` is `value`. */
export interface TransitionRate {
  areaId: string;
  transitionId: string;
  outcome: string;
  period: string;
  numerator: number | null;
  denominator: number | null;
  kind: ValueKind;
  /** The row is that of the municipality as a whole. */
  whole: boolean;
}

/** A share of one or more areas with its 95 % interval. */
export interface RateShare {
  numerator: number;
  denominator: number;
  /** numerator ÷ denominator, 0 to 1. */
  share: number;
  lower: number;
  upper: number;
  /** Areas whose counts are in it, and those whose counts are suppressed or missing. */
  areas: number;
  unknownAreas: number;
}

/** The share of the areas' counts together; null where no counts are known or they add up to nothing. */
export function pooledShare(rates: readonly TransitionRate[]): RateShare | null {
  let [numerator, denominator, areas] = [0, 0, 0];
  for (const rate of rates) {
    if (rate.kind !== 'value' || rate.numerator === null || rate.denominator === null) continue;
    numerator += rate.numerator;
    denominator += rate.denominator;
    areas++;
  }
  if (denominator <= 0) return null;
  const interval = wilsonInterval(numerator, denominator);
  return {
    numerator,
    denominator,
    share: numerator / denominator,
    ...interval,
    areas,
    unknownAreas: rates.length - areas
  };
}

/** The municipality's rows, where it has any with counts, else those of all areas. */
export function cityRates(rates: readonly TransitionRate[]): TransitionRate[] {
  const whole = rates.filter((rate) => rate.whole);
  const known = whole.some(({ kind }) => kind === 'value');
  return known ? whole : rates.filter((rate) => !rate.whole);
}

/** The rows of the areas, not of the municipality, that `belongs` names. */
export function areaRates(
  rates: readonly TransitionRate[],
  belongs: (areaId: string) => boolean
): TransitionRate[] {
  return rates.filter((rate) => !rate.whole && belongs(rate.areaId));
}
