import type { Locale } from '../../core/locale.ts';
import type { RateDifference } from '../../core/report/transition-figures.ts';
import * as m from '../../messages/compiled/messages.js';
import { numberText, periodText } from '../../messages/number-text.ts';
import { outcomeText } from '../../messages/transition-text.ts';
import { numbers, orMissing, paragraph, shareCell, textCell, words } from '../document/cells.ts';
import type { Section, Table, TableCell } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { nameIn } from './names-text.ts';
import { sourceText } from './source-text.ts';

const mostRates = 12;

/** The rates that differ most between areas of high and of low stress; none where no rates are known. */
export function rateSections({ chain, origin }: ReportFigures, { locale }: ReportNaming): (() => Section)[] {
  const rates = chain?.rates;
  if (!chain || !rates || rates.gaps.length === 0) return [];
  const name = (id: string) => {
    const found = chain.transitions.find(({ transitionId }) => transitionId === id);
    return found ? nameIn(found, locale) : id;
  };
  const table = (): Table => ({
    kind: 'table',
    id: 'rates',
    caption: m.chap_trans_rates({ period: periodText(rates.period, locale) }, { locale }),
    columns: [
      words(m.doc_col_transition({}, { locale })),
      words(m.chap_trans_col_outcome({}, { locale })),
      numbers(m.chap_city({}, { locale })),
      numbers(m.chap_trans_col_high({}, { locale })),
      numbers(m.chap_trans_col_low({}, { locale })),
      numbers(m.chap_trans_col_difference({}, { locale })),
      words(m.chap_trans_col_certain({}, { locale }))
    ],
    rows: rates.gaps.slice(0, mostRates).map((one) => rateRow(one, name(one.transitionId), locale)),
    source: sourceText({ ...origin, period: rates.period }, locale)
  });
  return [
    () => ({
      id: 'transitions-rates',
      title: m.chap_trans_rates_part({}, { locale }),
      ownPage: false,
      sections: [],
      blocks: [table(), paragraph(m.chap_trans_rates_note({}, { locale }), 'note')]
    })
  ];
}

function rateRow({ outcome, city, gap }: RateDifference, transition: string, locale: Locale): TableCell[] {
  const { high, low, difference, certain } = gap;
  const number = numberText(100 * difference, 0, locale);
  const points = `${difference > 0 && number !== '0' ? '+' : ''}${number}`;
  return [
    textCell(transition),
    textCell(outcomeText(outcome, locale)),
    orMissing(city, ({ share }) => shareCell(share, locale), locale),
    shareCell(high.share, locale),
    shareCell(low.share, locale),
    { kind: 'number', text: m.chap_trans_points({ points }, { locale }), value: difference },
    textCell((certain ? m.chap_trans_certain : m.chap_trans_uncertain)({}, { locale }))
  ];
}
