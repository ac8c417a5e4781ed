import * as m from '../messages/compiled/messages.js';
import { levelText } from '../messages/level-text.ts';
import { periodText } from '../messages/number-text.ts';
import { gapsChapter } from './chapters/gaps-chapter.ts';
import { keyMessages } from './chapters/key-messages.ts';
import { methodChapter } from './chapters/method-chapter.ts';
import { stressChapter } from './chapters/stress-chapter.ts';
import { transitionsChapter } from './chapters/transitions-chapter.ts';
import type { ReportDocument, ReportLabels } from './document/report-document.ts';
import type { DrawChart } from './draw-chart.ts';
import type { ReportFigures, ReportNaming } from './report-figures.ts';
import type { ReportTemplate } from './report-template.ts';

const titles = { brief: m.doc_title_brief, annex: m.doc_title_annex };
const gapCount = { brief: 10, annex: 40 } as const;

/** The report of a template in a language; the same figures give the same document. */
export function reportOf(
  template: ReportTemplate,
  figures: ReportFigures,
  naming: ReportNaming,
  draw: DrawChart
): ReportDocument {
  const sections = [
    keyMessages(figures, naming),
    stressChapter(figures, naming, draw, template === 'annex' ? 'all' : 'high'),
    ...gapsChapter(figures, naming, gapCount[template]),
    ...transitionsChapter(figures, naming),
    methodChapter(figures, naming)
  ];
  return { ...coverOf(template, figures, naming), sections };
}

function coverOf(
  template: ReportTemplate,
  { origin }: ReportFigures,
  { locale }: ReportNaming
): Omit<ReportDocument, 'sections'> {
  const { municipality, date } = origin;
  const subtitle = m.doc_subtitle(
    { municipality, level: levelText(origin.level, locale), period: periodText(origin.period, locale) },
    { locale }
  );
  return {
    locale,
    title: titles[template]({}, { locale }),
    subtitle,
    publisher: municipality,
    date,
    dateText: periodText(date, locale),
    keywords: [m.doc_keyword_chain({}, { locale }), m.doc_keyword_monitoring({}, { locale }), municipality],
    facts: [],
    labels: labelsIn(locale)
  };
}

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
