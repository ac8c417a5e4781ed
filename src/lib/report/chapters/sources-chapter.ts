import * as m from '../../messages/compiled/messages.js';
import { markCell, paragraph, textCell, words } from '../document/cells.ts';
import type { Block, Table } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';
import { nameIn } from './names-text.ts';

/** Who delivered the data and under which licence; in longer reports for every indicator. */
export const sources = chapter({
  id: 'sources',
  title: (locale) => m.doc_sources({}, { locale }),
  kind: 'auto',
  blocks
});

function blocks({ figures, naming, template }: ChapterContext): Block[] {
  const { origin, city } = figures;
  const { locale } = naming;
  const inDetail = (template === 'annex' || template === 'social_report') && city.indicators.length > 0;
  const { software, hash } = origin;
  return [
    origin.sources.length === 0
      ? paragraph(m.chap_sources_none({}, { locale }))
      : { kind: 'list', ordered: false, items: [...origin.sources] },
    ...licenceText(figures, naming),
    ...(inDetail ? [indicatorSources(figures, naming)] : []),
    paragraph(m.chap_sources_made({ software, hash }, { locale }), 'note')
  ];
}

function licenceText({ origin: { licences } }: ReportFigures, { locale }: ReportNaming): Block[] {
  if (licences.length === 0) return [];
  const word = licences.length === 1 ? m.chap_sources_licences : m.chap_sources_licences_many;
  return [paragraph(word({ text: licences.join('; ') }, { locale }))];
}

function indicatorSources({ city: { indicators } }: ReportFigures, { locale }: ReportNaming): Table {
  const cell = (text: string | null) => (text === null ? markCell('missing', locale) : textCell(text));
  return {
    kind: 'table',
    id: 'sources-indicators',
    caption: m.chap_sources_indicators({}, { locale }),
    columns: [
      words(m.chap_city_col_indicator({}, { locale })),
      words(m.chap_sources_col_source({}, { locale })),
      words(m.chap_sources_col_licence({}, { locale }))
    ],
    rows: indicators.map((one) => [textCell(nameIn(one, locale)), cell(one.source), cell(one.licence)]),
    source: ''
  };
}
