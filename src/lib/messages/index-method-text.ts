import type { Locale } from '../core/locale.ts';
import type {
  CombineMethod,
  ClassMethod,
  PresetId,
  StandardiseMethod
} from '../core/index-methods/method-names.ts';
import type { Classification, ClassLimits, IndexSettings } from '../core/stress-types.ts';
import * as m from './compiled/messages.js';
import { limitsText } from './stress-text.ts';

type Text = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const standardise: Readonly<Record<StandardiseMethod, Text>> = {
  'z-score': m.index_std_z_score,
  'weighted-z-score': m.index_std_weighted_z_score,
  'percentile-rank': m.index_std_percentile_rank,
  'min-max': m.index_std_min_max,
  'robust-z': m.index_std_robust_z,
  'city-deviation': m.index_std_city_deviation,
  'rank-exponential': m.index_std_rank_exponential
};
export const standardiseText = (method: StandardiseMethod, locale: Locale): string =>
  standardise[method]({}, { locale });

const scores: Readonly<Record<StandardiseMethod, Text>> = {
  'z-score': m.index_score_z_score,
  'weighted-z-score': m.index_score_z_score,
  'percentile-rank': m.index_score_percentile_rank,
  'min-max': m.index_score_min_max,
  'robust-z': m.index_score_robust_z,
  'city-deviation': m.index_score_city_deviation,
  'rank-exponential': m.index_score_rank_exponential
};
/** What one score of the standardisation is called. */
export const scoreText = (method: StandardiseMethod, locale: Locale): string =>
  scores[method]({}, { locale });

const combine: Readonly<Record<CombineMethod, Text>> = {
  'sum-restandardised': m.index_comb_sum_restandardised,
  'weighted-mean': m.index_comb_weighted_mean,
  'geometric-mean': m.index_comb_geometric_mean,
  'percentile-of-sums': m.index_comb_percentile_of_sums
};
export const combineText = (method: CombineMethod, locale: Locale): string => combine[method]({}, { locale });

const classify: Readonly<Record<ClassMethod, Text>> = {
  limits: m.index_class_name_limits,
  'standard-deviation': m.index_class_standard_deviation,
  quantiles: m.index_class_quantiles,
  'fisher-jenks': m.index_class_fisher_jenks,
  pretty: m.index_class_pretty,
  'equal-interval': m.index_class_equal_interval,
  'maximum-breaks': m.index_class_maximum_breaks,
  'jenks-caspall': m.index_class_jenks_caspall,
  'head-tail': m.index_class_head_tail,
  'rank-shares': m.index_class_rank_shares,
  box: m.index_class_box,
  percentiles: m.index_class_percentiles
};
export const classMethodText = (method: ClassMethod, locale: Locale): string =>
  classify[method]({}, { locale });

const presets: Readonly<Record<PresetId, Text>> = {
  berlin: m.index_preset_berlin,
  hamburg: m.index_preset_hamburg,
  svi: m.index_preset_svi,
  imd: m.index_preset_imd,
  simd: m.index_preset_simd
};
export const presetText = (preset: PresetId, locale: Locale): string => presets[preset]({}, { locale });

/** The limits of the classes that were formed, and how: "Grenzen −1 / 1 / 1,5", "Quantile (Grenzen …)". */
export function classLimitsText({ method, limits }: ClassLimits, locale: Locale): string {
  const text = limitsText(limits, locale);
  if (method === 'limits') return m.index_class_limits({ limits: text }, { locale });
  const name = classMethodText(method, locale);
  if (limits.length === 0) return m.index_class_none({ method: name }, { locale });
  return m.index_class_computed({ method: name, limits: text }, { locale });
}

/** What the settings say about the classes before there is an index: the limits, or the method and how many. */
export function classificationText(chosen: Classification, locale: Locale): string {
  if (chosen.method === 'limits') return limitsText(chosen.limits, locale);
  const name = classMethodText(chosen.method, locale);
  if (!('classes' in chosen)) return name;
  return `${name}, ${m.index_class_count({ count: chosen.classes }, { locale })}`;
}

/** How an index is computed, as one line: standardised, combined, cut into classes; `classes` null: not yet formed. */
export function indexMethodText(
  settings: IndexSettings,
  classes: ClassLimits | null,
  locale: Locale
): string {
  const combined = combineText(settings.combine, locale);
  const count = settings.themes?.length ?? 0;
  return m.index_line(
    {
      standardise: standardiseText(settings.standardise, locale),
      combine: count === 0 ? combined : `${combined} ${m.index_comb_themes({ count }, { locale })}`,
      classify: classes ? classLimitsText(classes, locale) : plannedClasses(settings.classify, locale)
    },
    { locale }
  );
}

function plannedClasses(chosen: Classification, locale: Locale): string {
  const text = classificationText(chosen, locale);
  return chosen.method === 'limits' ? m.index_class_limits({ limits: text }, { locale }) : text;
}
