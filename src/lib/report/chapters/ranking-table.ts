import type { Cell } from '../../core/cell.ts';
import { markOf } from '../../core/area-style.ts';
import { isHigh } from '../../core/high-classes.ts';
import type { AreaCertainty } from '../../core/robustness/robustness-types.ts';
import type { AreaIndex } from '../../core/stress-types.ts';
import * as m from '../../messages/compiled/messages.js';
import { intervalText } from '../../messages/robustness-text.ts';
import { classText, markText, trendText } from '../../messages/stress-text.ts';
import { markCell, numberCell, numbers, signCell, textCell, words } from '../document/cells.ts';
import type { Table, TableCell } from '../document/report-document.ts';
import { byRank } from '../plan/profile-areas.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { sourceText } from './source-text.ts';

/** Which areas the ranking names: all, those of high stress, or only the first of these. */
export type RankingScope = 'first' | 'high' | 'all';

const mostFirst = 15;

/** The areas by rank with index, class, trend and children; those without a class stand last. */
export function rankingTable(
  { stress, origin, children, robustness = null }: ReportFigures,
  naming: ReportNaming,
  scope: RankingScope
): Table {
  const { locale } = naming;
  const { areas, classCount } = stress;
  const certaintyOf = new Map(robustness?.areas.map((one) => [one?.areaId, one]));
  const childrenOf = new Map(areas.map(({ areaId }, row) => [areaId, children?.[row] ?? null]));
  const all = areas.filter((area) => scope === 'all' || isHigh(area, classCount)).sort(byRank);
  const shown = scope === 'first' ? all.slice(0, mostFirst) : all;
  const withChildren = children?.some(({ kind }) => kind === 'value') ?? false;
  return {
    kind: 'table',
    id: 'ranking',
    caption: captionOf(scope, shown.length < all.length, locale),
    columns: [
      numbers(m.doc_col_rank({}, { locale })),
      ...(robustness ? [numbers(m.robustness_col_interval({}, { locale }))] : []),
      words(m.doc_col_area({}, { locale })),
      numbers(m.doc_col_index({}, { locale })),
      words(m.doc_col_class({}, { locale })),
      words(m.doc_col_trend({}, { locale })),
      ...(withChildren ? [numbers(m.chap_stress_col_children({}, { locale }))] : [])
    ],
    rows: shown.map((area) => [
      ...withInterval(
        rankingRow(area, classCount, naming),
        robustness && { certainty: certaintyOf.get(area.areaId) ?? null, locale }
      ),
      ...(withChildren ? [childrenCell(childrenOf.get(area.areaId) ?? null, locale)] : [])
    ]),
    source: sourceText(origin, locale)
  };
}

function captionOf(scope: RankingScope, isShortened: boolean, locale: ReportNaming['locale']): string {
  if (scope === 'all') return m.doc_ranking_all({}, { locale });
  if (!isShortened) return m.doc_ranking({}, { locale });
  return m.chap_stress_first({ count: mostFirst }, { locale });
}

function rankingRow(area: AreaIndex, classCount: number, { locale, areaName }: ReportNaming): TableCell[] {
  const { status, trend } = area;
  const name = textCell(areaName(area.areaId));
  if (!status) {
    const none = markCell('not_applicable', locale);
    return [none, name, none, signCell(markText(markOf(area), locale)), none];
  }
  return [
    numberCell(status.rank, 0, locale),
    name,
    numberCell(status.index, 2, locale),
    textCell(classText(status.class, classCount, locale)),
    trend ? textCell(trendText(trend.class, locale)) : signCell(m.doc_no_trend({}, { locale }))
  ];
}

function childrenCell(cell: Cell | null, locale: ReportNaming['locale']): TableCell {
  if (!cell) return markCell('missing', locale);
  return cell.kind === 'value' ? numberCell(cell.value, 0, locale) : markCell(cell.kind, locale);
}

/** The row with the interval of its rank in the second cell; unchanged where ranks have none. */
function withInterval(
  row: TableCell[],
  sure: { certainty: AreaCertainty | null; locale: ReportNaming['locale'] } | null
): TableCell[] {
  if (sure === null) return row;
  const { certainty, locale } = sure;
  const cell = certainty
    ? textCell(intervalText(certainty.rank, locale))
    : markCell('not_applicable', locale);
  return [...row.slice(0, 1), cell, ...row.slice(1)];
}
