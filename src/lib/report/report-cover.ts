import * as m from '../messages/compiled/messages.js';
import { levelText } from '../messages/level-text.ts';
import { periodText } from '../messages/number-text.ts';
import { paperFacts } from './chapters/committee-paper.ts';
import type { Fact, ReportDocument, ReportLabels, ReportLayout } from './document/report-document.ts';
import type { ReportPlan, ReportTemplate } from './plan/report-plan.ts';
import type { ReportFigures, ReportNaming } from './report-figures.ts';

/** All of a report but its chapters. */
export function coverOf(
  plan: ReportPlan,
  areaIds: readonly string[],
  { origin }: ReportFigures,
  naming: ReportNaming
): Omit<ReportDocument, 'sections'> {
  const { locale } = naming;
  const { municipality, date } = origin;
  const subtitle = m.doc_subtitle(
    { municipality, level: levelText(origin.level, locale), period: periodText(origin.period, locale) },
    { locale }
  );
  return {
    locale,
    layout: layoutOf(plan.template, areaIds),
    title: plan.title ?? titleOf(plan.template, areaIds, naming),
    subtitle,
    publisher: municipality,
    date,
    dateText: periodText(date, locale),
    keywords: [m.doc_keyword_chain({}, { locale }), m.doc_keyword_monitoring({}, { locale }), municipality],
    facts: [...(plan.paper ? paperFacts(plan.paper, locale) : []), ...syntheticFact(origin, locale)],
    labels: labelsIn(locale)
  };
}

const layouts: Readonly<Record<ReportTemplate, ReportLayout>> = {
  brief: 'compact',
  annex: 'standard',
  social_report: 'book',
  profile: 'standard',
  chain: 'standard'
};

/** A profile of one area is a few pages, profiles of several are chapters. */
const layoutOf = (template: ReportTemplate, areaIds: readonly string[]): ReportLayout =>
  template === 'profile' && areaIds.length === 1 ? 'compact' : layouts[template];

const titles: Readonly<Record<ReportTemplate, typeof m.doc_title_brief>> = {
  brief: m.doc_title_brief,
  annex: m.doc_title_annex,
  social_report: m.chap_title_social_report,
  profile: m.chap_title_profiles,
  chain: m.chap_title_chain
};

/** The title that a report has by itself. */
export function titleOf(
  template: ReportTemplate,
  areaIds: readonly string[],
  { locale, areaName }: ReportNaming
): string {
  const [areaId] = areaIds;
  if (template === 'profile' && areaIds.length === 1 && areaId !== undefined)
    return m.chap_title_profile({ area: areaName(areaId) }, { locale });
  return titles[template]({}, { locale });
}

const syntheticFact = ({ synthetic }: ReportFigures['origin'], locale: ReportNaming['locale']): Fact[] =>
  synthetic ? [{ term: m.chap_synthetic({}, { locale }), text: m.doc_synthetic({}, { locale }) }] : [];

function labelsIn(locale: ReportNaming['locale']): ReportLabels {
  return {
    contents: m.doc_contents({}, { locale }),
    page: m.doc_page({}, { locale }),
    of: m.doc_of({}, { locale }),
    table: m.doc_table({}, { locale }),
    figure: m.doc_figure({}, { locale }),
    source: m.doc_source({}, { locale })
  };
}
