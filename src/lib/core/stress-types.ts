import type { Column, ValueKind } from './cell.ts';

/** +1: a higher value means more stress; −1: less stress. */
export type Polarity = 1 | -1;

export interface IndexIndicator {
  id: string;
  /**
   * Weight ≥ 0. An indicator of weight 0 is not part of the index: it adds nothing, and no area or index fails for
   * it, but its z-scores are given where they exist.
   */
  weight: number;
  polarity: Polarity;
  /** The figures of the chosen period. */
  now: Column;
  /** The figures `trend.years` earlier, or null where the package has none. */
  before: Column | null;
}

export interface IndexSettings {
  standardise: 'z-score';
  combine: 'sum-restandardised';
  /** Ascending limits on the index; `limits.length + 1` classes. */
  classify: { method: 'limits'; limits: readonly number[] };
  trend: { years: number; limits: readonly [number, number] };
  /** Areas with fewer residents get no class. */
  minimumPopulation: number;
  excluded: readonly { areaId: string; reason: string }[];
}

/** Everything the index is computed from: shape areas × indicators, aligned with `areaIds`. */
export interface IndexInput {
  areaIds: readonly string[];
  /** Residents per area; null where the package has no population table. */
  residents: Column | null;
  indicators: readonly IndexIndicator[];
  settings: IndexSettings;
}

/** Why an area gets no index. The first that holds, in this order. */
export type UnclassifiableReason =
  | { kind: 'excluded'; reason: string }
  | { kind: 'population_unknown' }
  | { kind: 'population_below_minimum'; residents: number; minimum: number }
  | { kind: 'indicator'; indicatorId: string; valueKind: Exclude<ValueKind, 'value'> };

export type TrendClass = 'improving' | 'stable' | 'worsening';

export interface StatusResult {
  /** Standardised composite; higher = more stress. */
  index: number;
  /** 1 = highest index; equal indices share the better rank. */
  rank: number;
  /** 1 = least stress. */
  class: number;
}

export interface TrendResult {
  index: number;
  class: TrendClass;
}

export interface IndicatorScore {
  indicatorId: string;
  /** z-score in the direction of the indicator (not turned by polarity). */
  z: number;
  /** Share in the index: weight × polarity × z ÷ SD of the weighted sums. The shares add up to the index. */
  contribution: number;
}

/** One area's result. `status` is null exactly where `reason` is not. */
export interface AreaIndex {
  areaId: string;
  residents: number | null;
  reason: UnclassifiableReason | null;
  status: StatusResult | null;
  /** Null where status is null, or where a change over time cannot be computed. */
  trend: TrendResult | null;
  /** In the order of the indicators; empty where status is null. */
  scores: readonly IndicatorScore[];
}

/** Result of the social stress index, areas in the order of `IndexInput.areaIds`. */
export interface StressIndex {
  areas: readonly AreaIndex[];
  classCount: number;
  classifiableCount: number;
  /** Why the trend is missing as a whole, or null. */
  trendProblem: NotClassifiableCause | null;
}

/** What keeps an index from being computed at all. */
export type NotClassifiableCause =
  | { kind: 'no_indicator' }
  | { kind: 'too_few_areas'; classifiable: number; required: 3 }
  | { kind: 'constant_indicator'; indicatorId: string }
  | { kind: 'constant_index' }
  | { kind: 'no_earlier_period' };
