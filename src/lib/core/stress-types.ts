import type { Column, ValueKind } from './cell.ts';
import type {
  ClassMethod,
  CombineMethod,
  countedClassMethods,
  PresetId,
  RankBorders,
  StandardiseMethod
} from './index-methods/method-names.ts';

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
  /** Value of the whole city at the chosen period; null or left out where the package gives none. */
  cityValue?: number | null;
}

/** How the index is cut into classes. Computed limits close below: a value equal to a limit is in the lower class. */
export type Classification =
  /** Fixed ascending limits on the index, `limits.length + 1` classes; a limit belongs to the class nearer to 0. */
  | { method: 'limits'; limits: readonly number[] }
  /** Mean ± 1 and ± 2 sample standard deviations, five classes. */
  | { method: 'standard-deviation' }
  | { method: (typeof countedClassMethods)[number]; classes: number }
  | { method: 'head-tail' }
  /** Equal shares of the ranks: the last class holds the first N ÷ classes ranks. `borders` left out: 'down'. */
  | { method: 'rank-shares'; classes: number; borders?: RankBorders }
  /** Quartiles and 1.5 interquartile ranges beyond them, six classes. */
  | { method: 'box' }
  /** The percentiles 1, 10, 50, 90 and 99, six classes. */
  | { method: 'percentiles' };

/** A topic of the index: indicators that make up a sub-index of their own. */
export interface Theme {
  id: string;
  nameDe: string;
  nameEn: string | null;
  /** Ids of its indicators; no indicator is in two themes. */
  indicators: readonly string[];
  /** Weight ≥ 0 of the sub-index in the index. */
  weight: number;
}

export interface IndexSettings {
  /** Named settings that these started from; other settings may differ from what it says. */
  preset?: PresetId;
  standardise: StandardiseMethod;
  combine: CombineMethod;
  classify: Classification;
  /** Decimals that percentile ranks are rounded to before they are summed (4 in CDC SVI); left out: none. */
  percentileDecimals?: number;
  /** Left out: the indicators are combined in one step. An indicator in no theme stands beside the themes. */
  themes?: readonly Theme[];
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
  /**
   * Standardised score. Of z-scores, robust z and deviations in the direction of the indicator (not turned by
   * polarity); of percentile ranks, min–max and exponential ranks in the direction of stress (1 or 100 = most stressed).
   */
  z: number;
  /** Share in the index; the shares add up to it, of percentiles to the weighted sum that is ranked. */
  contribution: number;
}

/** The sub-index of a theme. */
export interface ThemeScore {
  themeId: string;
  /** In the unit of the combination: sum, mean or restandardised sum; higher = more stress. */
  value: number;
  /** 1 = highest value; equal values share the better rank. */
  rank: number;
  /** Percentile rank of the value, 0 to 1. */
  percentile: number;
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
  /** In the order of the settings; left out where the index has no themes, empty where status is null. */
  themes?: readonly ThemeScore[];
}

/**
 * On which side a limit belongs. 'inner': to the class nearer to 0 (a negative limit to the class above, any other
 * to the class below); 'lower': to the class below.
 */
export type Closure = 'inner' | 'lower';

/** The classes that were formed. */
export interface ClassLimits {
  method: ClassMethod;
  /** Ascending, `limits.length + 1` classes; equal neighbours enclose a class without areas. */
  limits: readonly number[];
  closure: Closure;
}

/** Result of the social stress index, areas in the order of `IndexInput.areaIds`. */
export interface StressIndex {
  areas: readonly AreaIndex[];
  /** What the scores of the areas are. */
  standardise: StandardiseMethod;
  classCount: number;
  /** The limits in use, fixed or computed. */
  classes: ClassLimits;
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
  /** Weighting by residents without a population table. */
  | { kind: 'no_residents' }
  /** A geometric mean of anything but min–max. */
  | { kind: 'geometric_mean' }
  | { kind: 'no_earlier_period' };
