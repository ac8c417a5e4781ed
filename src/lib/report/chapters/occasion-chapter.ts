import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { listText, periodText } from '../../messages/number-text.ts';
import { paragraph } from '../document/cells.ts';
import type { Block, Paragraph } from '../document/report-document.ts';
import type { CommitteePaper } from '../plan/report-plan.ts';
import type { ReportFigures } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';

/** Why there is a report: the paper it belongs to, what the law asks for, and what it speaks of. */
export const occasion = chapter({
  id: 'occasion',
  title: (locale) => m.chap_occasion({}, { locale }),
  kind: 'text',
  blocks
});

function blocks({ figures, naming: { locale }, paper }: ChapterContext): Block[] {
  const { municipality, period } = figures.origin;
  const topics = listText(topicsOf(figures, locale), locale);
  return [
    ...(paper ? paperParagraph(paper, locale) : []),
    paragraph(m.chap_occasion_law({}, { locale })),
    paragraph(m.chap_occasion_scope({ municipality, period: periodText(period, locale), topics }, { locale }))
  ];
}

function paperParagraph(paper: CommitteePaper, locale: Locale): Paragraph[] {
  const [number, subject] = [paper.number.trim(), paper.subject.trim()];
  if (number === '') return [];
  if (subject === '') return [paragraph(m.chap_occasion_paper({ number }, { locale }))];
  return [paragraph(m.chap_occasion_paper_subject({ number, subject }, { locale }))];
}

function topicsOf({ overview, places, register, inventory }: ReportFigures, locale: Locale): string[] {
  const topics = [
    [m.chap_topic_stress, true],
    [m.chap_topic_inventory, inventory !== null],
    [m.chap_topic_need, places.length > 0],
    [m.chap_topic_gaps, overview.coverage !== null],
    [m.chap_topic_transitions, overview.bridges !== null],
    [m.chap_topic_measures, register.length > 0]
  ] as const;
  return topics.filter(([, known]) => known).map(([topic]) => topic({}, { locale }));
}
