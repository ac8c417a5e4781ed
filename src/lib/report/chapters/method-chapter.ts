import type { DisclosureReport } from '../../core/disclosure/report.ts';
import * as m from '../../messages/compiled/messages.js';
import { levelText } from '../../messages/level-text.ts';
import { numberText, periodText } from '../../messages/number-text.ts';
import type { Fact } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { chapter } from './chapter.ts';

/** How the figures came about, and from which data. */
export const method = chapter({
  id: 'method',
  title: (locale) => m.doc_method({}, { locale }),
  kind: 'auto',
  blocks: ({ figures, naming }) => [{ kind: 'facts', items: facts(figures, naming.locale) }]
});

function facts({ origin, overview, ...figures }: ReportFigures, locale: ReportNaming['locale']): Fact[] {
  const minimum = numberText(figures.minimumPopulation, 0, locale);
  const reference = overview.coverage?.referenceDate;
  return [
    {
      term: m.doc_fact_data({}, { locale }),
      text: `${levelText(origin.level, locale)} · ${periodText(origin.period, locale)}`
    },
    {
      term: m.doc_fact_index({}, { locale }),
      text: m.doc_fact_index_text({ minimum }, { locale })
    },
    {
      term: m.doc_fact_indicators({}, { locale }),
      text: figures.indicators.map((indicator) => weighted(indicator, locale)).join('; ')
    },
    {
      term: m.doc_fact_disclosure({}, { locale }),
      text: disclosureText(figures.disclosure, locale)
    },
    ...(reference
      ? [{ term: m.doc_fact_reference({}, { locale }), text: periodText(reference, locale) }]
      : []),
    { term: m.doc_fact_software({}, { locale }), text: `${origin.software} · ${origin.hash}` }
  ];
}

function weighted(
  { nameDe, nameEn, weight }: ReportFigures['indicators'][number],
  locale: ReportNaming['locale']
): string {
  const name = locale === 'de' ? nameDe : (nameEn ?? nameDe);
  return m.doc_indicator_weight({ name, weight: numberText(weight, 0, locale) }, { locale });
}

function disclosureText({ rules }: DisclosureReport, locale: ReportNaming['locale']): string {
  const below = (kind: string) => numberText(rules.find((rule) => rule.kind === kind)?.below ?? 0, 0, locale);
  return m.doc_fact_disclosure_text(
    { numerator: below('numerator'), denominator: below('denominator') },
    { locale }
  );
}
