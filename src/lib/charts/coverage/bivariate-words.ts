import type { BivariateClass, Third } from '../../core/coverage/bivariate-class.ts';
import * as m from '../../messages/compiled/messages.js';

const needs = { 1: m.cov_chart_need_low, 2: m.cov_chart_need_middle, 3: m.cov_chart_need_high };
const coverages = {
  1: m.cov_chart_coverage_low,
  2: m.cov_chart_coverage_middle,
  3: m.cov_chart_coverage_high
};

/** Words for a third of need or of coverage, in the language of the interface. */
export const needWord = (third: Third): string => needs[third]();
export const coverageWord = (third: Third): string => coverages[third]();

/** A class in words: "hoher Bedarf, wenig Angebot". */
export const bivariateWord = ({ need, coverage }: BivariateClass): string =>
  `${needWord(need)}, ${coverageWord(coverage)}`;
