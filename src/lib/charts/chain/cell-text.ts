import type { ChainCell } from '../../core/chain/chain-cell.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { numberText } from '../../messages/number-text.ts';

/** What a row has in a phase, as it stands in the table. */
export function cellText({ state, active, planned }: ChainCell, locale: Locale): string {
  const count = numberText(active, 0, locale);
  switch (state) {
    case 'active':
      return withPlanned(m.chain_chart_table_active({ count }, { locale }), planned, locale);
    case 'partial':
      return withPlanned(m.chain_chart_table_partial({ count }, { locale }), planned, locale);
    case 'city_wide_only':
      return withPlanned(m.chain_chart_table_city_wide({ count }, { locale }), planned, locale);
    case 'planned':
      return `${m.chain_chart_gap({}, { locale })}: ${plannedText(planned, locale)}`;
    case 'none':
      return `${m.chain_chart_gap({}, { locale })}: ${m.chain_chart_gap_none({}, { locale })}`;
    case 'unknown':
      return m.chain_chart_table_unknown({}, { locale });
    case 'not_expected':
      return m.chain_chart_table_not_expected({}, { locale });
    default:
      return state satisfies never;
  }
}

const plannedText = (planned: number, locale: Locale): string =>
  m.chain_chart_table_planned({ count: numberText(planned, 0, locale) }, { locale });

function withPlanned(text: string, planned: number, locale: Locale): string {
  return planned > 0 ? `${text}, ${plannedText(planned, locale)}` : text;
}
