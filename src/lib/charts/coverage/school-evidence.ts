import type { Criterion, SchoolCheck } from '../../core/coverage/school-rule.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { numberText } from '../../messages/number-text.ts';

export const schoolCriteria = ['openAllDay', 'provider', 'stress', 'intake'] as const;
export type SchoolCriterion = (typeof schoolCriteria)[number];

/** What a criterion of the rule is called. */
export const criterionWord: Record<SchoolCriterion, () => string> = {
  openAllDay: () => m.cov_chart_school_open_all_day(),
  provider: () => m.cov_chart_school_provider(),
  stress: () => m.cov_chart_school_stress(),
  intake: () => m.cov_chart_school_intake()
};

/** Whether a school meets a criterion, and the figure or name that shows it; '' where none is recorded. */
export function schoolEvidence(
  check: SchoolCheck,
  criterion: SchoolCriterion,
  locale: Locale
): { met: Criterion; evidence: string } {
  const { openAllDay, providerInvolved, provider, stressAboveAverage, intakeAboveLocalMean } = check;
  switch (criterion) {
    case 'openAllDay':
      return { met: openAllDay, evidence: '' };
    case 'provider':
      return { met: providerInvolved, evidence: provider ?? '' };
    case 'stress':
      return { met: stressAboveAverage, evidence: stressText(check, locale) };
    case 'intake':
      return { met: intakeAboveLocalMean, evidence: intakeText(check, locale) };
    default:
      return criterion satisfies never;
  }
}

const stressText = ({ stressIndex }: SchoolCheck, locale: Locale) =>
  stressIndex === null
    ? ''
    : m.cov_chart_school_index({ index: numberText(stressIndex, 2, locale) }, { locale });

function intakeText({ socialIndex, localMean }: SchoolCheck, locale: Locale): string {
  if (socialIndex === null || localMean === null) return '';
  const [own, mean] = [numberText(socialIndex, 0, locale), numberText(localMean, 1, locale)];
  return m.cov_chart_school_social({ own, mean }, { locale });
}

/** A criterion as a word: yes, no, not known. */
export const criterionAnswer = (met: Criterion): string =>
  met === null ? m.cov_chart_school_unknown() : met ? m.cov_chart_school_yes() : m.cov_chart_school_no();

/** The result of the rule as a word. */
export const resultWord = (eligible: Criterion): string =>
  eligible === null
    ? m.cov_chart_school_unknown()
    : eligible
      ? m.cov_chart_school_met()
      : m.cov_chart_school_not_met();

/** Sign beside the words. */
export const criterionSign = (met: Criterion): string => (met === null ? '?' : met ? '✓' : '✗');
