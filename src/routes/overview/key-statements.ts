import type { Locale } from '$lib/core/locale';
import type { StressSummary } from '$lib/core/summary';
import * as m from '$lib/messages/compiled/messages.js';
import { countWord } from '$lib/messages/coverage-screen-text';
import { shareText } from '$lib/messages/number-text';
import { headlineText as stressHeadline } from '$lib/messages/summary-text';
import { personsOfPhase } from '$lib/report/statements/persons-text';
import type { Statement, StatementOf } from '$lib/report/statements/statement';
import type { StatementNaming } from '$lib/report/statements/statement-text';

type Reach = StatementOf<'reach_behind' | 'reach_lowest'>;
const isReach = (statement: Statement): statement is Reach => statement.topic === 'reach';

/** The finding of the page: how many areas bear high stress, and what is reached there. */
export function headlineText(
  summary: StressSummary | null,
  statements: readonly Statement[],
  { locale, areaName }: StatementNaming
): string {
  if (!summary) return m.headline_failed({}, { locale });
  const reach = statements.find(isReach);
  if (summary.kind === 'none' || !reach) return stressHeadline(summary, areaName, locale);
  const count = summary.areas.length;
  const first = m.ovw_headline_high({ count, number: sentenceStart(countWord(count, locale)) }, { locale });
  return `${first} ${reachText(reach, locale)}`;
}

function reachText(reach: Reach, locale: Locale): string {
  const share = shareText(reach.number, locale);
  const persons = personsOfPhase(reach.parameters.phase, locale);
  if (reach.id === 'reach_lowest') return m.ovw_headline_reach({ share, persons }, { locale });
  const others = shareText(reach.parameters.others, locale);
  return m.ovw_headline_behind({ share, persons, others }, { locale });
}

const sentenceStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
