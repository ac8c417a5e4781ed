import type { ChainPhase } from '../chain/chain-types.ts';
import type { IndicatorSpread } from './indicator-spread.ts';
import type { KnownSum } from './known-sum.ts';

/** The municipality as a whole. Plain data. */
export interface CityFigures {
  /** Period of the counts of persons; null where there are none. */
  populationPeriod: string | null;
  residents: KnownSum | null;
  /** Under the age of 18. */
  children: KnownSum | null;
  phases: readonly PhasePersons[];
  /** Period that changes are measured from; null without one. */
  earlierPeriod: string | null;
  /** In the order of the catalogue. */
  indicators: readonly CityIndicator[];
}

/** Persons of a phase's ages in all areas, and in those of high stress; null where no count is known. */
export interface PhasePersons {
  phase: ChainPhase;
  all: KnownSum | null;
  high: KnownSum | null;
  /** Bands of ages had to be cut in proportion to their years. */
  split: boolean;
}

/** An indicator of the whole municipality, and how it spreads over the areas. */
export interface CityIndicator {
  id: string;
  nameDe: string;
  nameEn: string | null;
  unit: string;
  polarity: number;
  /** 0 where it is not part of the index. */
  weight: number;
  /** Value of the municipality, and how it came about; null where none can be formed. */
  city: { value: number; method: 'published' | 'summed' | 'weighted_mean' } | null;
  /** The same at the earlier period; only where it came about in the same way. */
  earlier: number | null;
  spread: IndicatorSpread;
  source: string | null;
  licence: string | null;
}
