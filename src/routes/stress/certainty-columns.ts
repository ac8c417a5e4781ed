import type { TableColumn } from '$lib/charts/stress-table/table-column';
import type { AreaCertainty } from '$lib/core/robustness/robustness-types';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { shareText } from '$lib/messages/number-text';
import { intervalText } from '$lib/messages/robustness-text';

/** The columns of a table of areas with the interval of the rank and the share in the uppermost class before the class. */
export function withCertainty(
  columns: readonly TableColumn[],
  certaintyOf: (areaId: string) => AreaCertainty | null,
  locale: Locale
): TableColumn[] {
  const at = columns.findIndex(({ id }) => id === 'index');
  return [...columns.slice(0, at), ...certaintyColumns(certaintyOf, locale), ...columns.slice(at)];
}

function certaintyColumns(
  certaintyOf: (areaId: string) => AreaCertainty | null,
  locale: Locale
): TableColumn[] {
  return [
    {
      id: 'rank-interval',
      label: m.robustness_rank_label({}, { locale }),
      numeric: true,
      key: ({ areaId }) => certaintyOf(areaId)?.rank.p95 ?? null,
      text: ({ areaId }) => {
        const certainty = certaintyOf(areaId);
        return certainty ? intervalText(certainty.rank, locale) : '';
      }
    },
    {
      id: 'top-class-share',
      label: m.robustness_col_top_class({}, { locale }),
      numeric: true,
      key: ({ areaId }) => certaintyOf(areaId)?.topClassShare ?? null,
      text: ({ areaId }) => {
        const certainty = certaintyOf(areaId);
        return certainty ? shareText(certainty.topClassShare, locale) : '';
      }
    }
  ];
}
