import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { numberText } from '../../messages/number-text.ts';
import { markText } from '../../messages/stress-text.ts';
import { signCell, textCell, words } from '../document/cells.ts';
import type { Table } from '../document/report-document.ts';
import { chapter } from './chapter.ts';

/** What stands in place of a number, and what it means. */
export const signs = chapter({
  id: 'signs',
  title: (locale) => m.doc_signs({}, { locale }),
  kind: 'auto',
  blocks: ({ figures, naming: { locale } }) => [signTable(figures.minimumPopulation, locale)]
});

function signTable(minimumPopulation: number, locale: Locale): Table {
  const minimum = numberText(minimumPopulation, 0, locale);
  const rows = [
    [markText('suppressed', locale), m.chap_signs_suppressed({}, { locale })],
    [markText('missing', locale), m.chap_signs_missing({}, { locale })],
    ['–', m.chap_signs_zero({}, { locale })],
    ['x', m.chap_signs_not_applicable({}, { locale })],
    [markText('unclassified', locale), m.chap_signs_unclassified({ minimum }, { locale })],
    ['\u2212', m.chap_signs_minus({}, { locale })]
  ] as const;
  return {
    kind: 'table',
    id: 'signs-table',
    caption: m.chap_signs_table({}, { locale }),
    columns: [words(m.chap_signs_col_sign({}, { locale })), words(m.chap_signs_col_meaning({}, { locale }))],
    rows: rows.map(([sign, meaning]) => [signCell(sign), textCell(meaning)]),
    source: ''
  };
}
