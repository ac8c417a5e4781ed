import type { CoverageMeasure } from '../core/coverage/coverage-measure.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { numberText, shareText } from './number-text.ts';

const rules: Readonly<Record<string, typeof m.cov_rule_daycare>> = {
  daycare: m.cov_rule_daycare,
  daycare_under_three: m.cov_rule_daycare_under_three,
  daycare_three_plus: m.cov_rule_daycare_three_plus,
  all_day_school: m.cov_rule_all_day_school
};

/** Name of a place rule; a package's own rules as they are written. */
export const placeRuleText = (id: string, locale: Locale): string =>
  (Object.hasOwn(rules, id) && rules[id]?.({}, { locale })) || id;

const measures: Record<CoverageMeasure, typeof m.cov_measure_access> = {
  access: m.cov_measure_access,
  ratio: m.cov_measure_ratio,
  reached: m.cov_measure_reached
};

/** What is measured, within a sentence: "Plätze je Kind in Reichweite". */
export const measureText = (measure: CoverageMeasure, locale: Locale): string =>
  measures[measure]({}, { locale });

/** A value of a measure: places per child with two decimals, shares in percent; "–" where it is not known. */
export function measuredText(value: number | null, measure: CoverageMeasure, locale: Locale): string {
  if (value === null) return '–';
  return measure === 'reached' ? shareText(value, locale) : numberText(value, 2, locale);
}
