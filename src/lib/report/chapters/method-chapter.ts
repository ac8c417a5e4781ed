import type { DisclosureReport } from '../../core/disclosure/report.ts';
import type { CombineMethod, StandardiseMethod } from '../../core/index-methods/method-names.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { combineText, standardiseText } from '../../messages/index-method-text.ts';
import { levelText } from '../../messages/level-text.ts';
import { listText, numberText, periodText } from '../../messages/number-text.ts';
import { classText, rangeText } from '../../messages/stress-text.ts';
import type { Fact } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import { nameIn } from './names-text.ts';

/** How the figures came about, and from which data. */
export const method = chapter({
  id: 'method',
  title: (locale) => m.doc_method({}, { locale }),
  kind: 'auto',
  blocks: ({ figures, naming, template }) => [
    { kind: 'facts', items: template === 'brief' ? shortFacts(figures, naming) : facts(figures, naming) }
  ]
});

type FactsOf = (figures: ReportFigures, naming: ReportNaming) => Fact[];

const shortFacts: FactsOf = (figures, naming) => [
  ...indexFacts(figures, naming),
  ...disclosureFact(figures, naming)
];

const facts: FactsOf = (figures, naming) => [
  ...dataFacts(figures, naming),
  ...indexFacts(figures, naming),
  ...classFacts(figures, naming),
  ...disclosureFact(figures, naming)
];

/** Of when the data are. */
const dataFacts: FactsOf = ({ origin, city, overview }, { locale }) => {
  const reference = overview.coverage?.referenceDate;
  const { populationPeriod: population, earlierPeriod: earlier } = city;
  return [
    {
      term: m.doc_fact_data({}, { locale }),
      text: `${levelText(origin.level, locale)} · ${periodText(origin.period, locale)}`
    },
    ...dated(m.chap_method_fact_population, m.chap_method_fact_population_text, population, locale),
    ...dated(m.doc_fact_reference, m.chap_method_fact_population_text, reference ?? null, locale),
    ...dated(m.chap_method_fact_trend, m.chap_method_fact_trend_text, earlier, locale)
  ];
};

function dated(
  term: typeof m.doc_fact_reference,
  text: typeof m.chap_method_fact_population_text,
  day: string | null,
  locale: ReportNaming['locale']
): Fact[] {
  if (day === null) return [];
  return [{ term: term({}, { locale }), text: text({ period: periodText(day, locale) }, { locale }) }];
}

const indexFacts: FactsOf = ({ stress, combine, minimumPopulation, indicators }, { locale }) => [
  {
    term: m.doc_fact_index({}, { locale }),
    text: indexFactText(stress.standardise, combine, numberText(minimumPopulation, 0, locale), locale)
  },
  {
    term: m.doc_fact_indicators({}, { locale }),
    text: indicators
      .map((one) => {
        const weight = numberText(one.weight, Number.isInteger(one.weight) ? 0 : 2, locale);
        return m.doc_indicator_weight({ name: nameIn(one, locale), weight }, { locale });
      })
      .join('; ')
  }
];

/** How the index is made, and of which areas. */
function indexFactText(
  standardise: StandardiseMethod,
  combine: CombineMethod,
  minimum: string,
  locale: Locale
): string {
  if (standardise === 'z-score' && combine === 'sum-restandardised')
    return m.doc_fact_index_text({ minimum }, { locale });
  const texts = { standardise: standardiseText(standardise, locale), combine: combineText(combine, locale) };
  return m.index_report_fact({ ...texts, minimum }, { locale });
}

/** The limits of the classes, where the index is cut by limits. */
const classFacts: FactsOf = ({ stress: { classCount, classes } }, { locale }) => [
  {
    term: m.chap_method_fact_classes({}, { locale }),
    text: Array.from({ length: classCount }, (_, i) => classCount - i)
      .map((position) => {
        const name = classText(position, classCount, locale);
        return m.chap_method_class({ name, range: rangeText(position, classes.limits, locale) }, { locale });
      })
      .join('; ')
  }
];

const disclosureFact: FactsOf = ({ disclosure }, { locale }) => [
  { term: m.doc_fact_disclosure({}, { locale }), text: disclosureText(disclosure, locale) }
];

const counted = { numerator: m.chap_method_numerators, denominator: m.chap_method_denominators };

/** What is suppressed by the rules in force; that there are none where none are. */
function disclosureText({ rules }: DisclosureReport, locale: ReportNaming['locale']): string {
  const parts = (['numerator', 'denominator'] as const).flatMap((kind) => {
    const rule = rules.find((one) => one.kind === kind);
    return rule ? [counted[kind]({ below: numberText(rule.below, 0, locale) }, { locale })] : [];
  });
  if (parts.length === 0) return m.chap_method_no_rules({}, { locale });
  return m.chap_method_suppressed({ text: listText(parts, locale) }, { locale });
}
