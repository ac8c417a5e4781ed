import type {
  ClassMethod,
  CombineMethod,
  PresetId,
  StandardiseMethod
} from '../core/index-methods/method-names.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';

type Text = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const presets: Readonly<Record<PresetId | 'own', readonly [name: Text, about: Text]>> = {
  berlin: [m.index_choice_berlin, m.index_about_berlin],
  hamburg: [m.index_choice_hamburg, m.index_about_hamburg],
  svi: [m.index_choice_svi, m.index_about_svi],
  imd: [m.index_choice_imd, m.index_about_imd],
  simd: [m.index_choice_simd, m.index_about_simd],
  own: [m.index_choice_own, m.index_about_own]
};
const standardise: Readonly<Record<StandardiseMethod, Text>> = {
  'z-score': m.index_about_std_z_score,
  'weighted-z-score': m.index_about_std_weighted_z_score,
  'percentile-rank': m.index_about_std_percentile_rank,
  'min-max': m.index_about_std_min_max,
  'robust-z': m.index_about_std_robust_z,
  'city-deviation': m.index_about_std_city_deviation,
  'rank-exponential': m.index_about_std_rank_exponential
};
const combine: Readonly<Record<CombineMethod, Text>> = {
  'sum-restandardised': m.index_about_comb_sum_restandardised,
  'weighted-mean': m.index_about_comb_weighted_mean,
  'geometric-mean': m.index_about_comb_geometric_mean,
  'percentile-of-sums': m.index_about_comb_percentile_of_sums
};
const classes: Readonly<Record<ClassMethod, Text>> = {
  limits: m.index_about_class_limits,
  'standard-deviation': m.index_about_class_standard_deviation,
  quantiles: m.index_about_class_quantiles,
  'fisher-jenks': m.index_about_class_fisher_jenks,
  pretty: m.index_about_class_pretty,
  'equal-interval': m.index_about_class_equal_interval,
  'maximum-breaks': m.index_about_class_maximum_breaks,
  'jenks-caspall': m.index_about_class_jenks_caspall,
  'head-tail': m.index_about_class_head_tail,
  'rank-shares': m.index_about_class_rank_shares,
  box: m.index_about_class_box,
  percentiles: m.index_about_class_percentiles
};

/** The short name of a preset in a menu; `own`: none of them. */
export const presetName = (preset: PresetId | 'own', locale: Locale): string =>
  presets[preset][0]({}, { locale });

/** What a choice does, in one line. */
export const aboutPreset = (preset: PresetId | 'own', locale: Locale): string =>
  presets[preset][1]({}, { locale });
export const aboutStandardise = (method: StandardiseMethod, locale: Locale): string =>
  standardise[method]({}, { locale });
export const aboutCombine = (method: CombineMethod, locale: Locale): string =>
  combine[method]({}, { locale });
export const aboutClasses = (method: ClassMethod, locale: Locale): string => classes[method]({}, { locale });
