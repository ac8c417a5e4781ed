import type { AreaCertainty } from '../core/robustness/robustness-types.ts';
import type { AreaIndex, StressIndex } from '../core/stress-types.ts';
import type { CsvOptions, CsvRow, CsvValue } from './csv.ts';
import { reasonCode } from './reason-code.ts';
import type { StandardiseMethod } from '../core/index-methods/method-names.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** What index.csv is written from; `names` by area_id, `classLabels[0]` belongs to class 1 (least stress). */
export interface IndexTable {
  stress: StressIndex;
  period: string;
  indicatorIds: readonly string[];
  names: ReadonlyMap<string, string>;
  classLabels: readonly string[];
  /** How sure the ranks are, in any order; null or left out where that is not computed. */
  certainty?: readonly (AreaCertainty | null)[] | null;
}

/** Columns that come after the z-scores. */
const resultColumns = [
  'index',
  'rank',
  'class',
  'class_label',
  'trend_index',
  'trend_class',
  'group',
  'top_class_share',
  'rank_p05',
  'rank_median',
  'rank_p95'
];
const keyColumns = ['area_id', 'name', 'period', 'population', 'classifiable', 'reason'];

/**
 * The social stress index as the file `index.csv` of `atlas analyse`, rows ordered by area_id.
 * `z_` columns hold the score in the indicator's own direction, before polarity (of min–max and exponential ranks in
 * the direction of stress), `p_` columns the percentile rank; themes have three columns each at the end; class 1 is least stress,
 * rank 1 the highest index, `top_class_share` the share of drawn weightings in which the area is in the uppermost class. Cells of areas without a
 * class, and of the certainty where it is not computed, are empty.
 */
export function indexContent(table: IndexTable): TableContent {
  const { stress } = table;
  const scores = table.indicatorIds.map((id) => scoreColumn(stress.standardise, id));
  const themeIds =
    stress.areas.find(({ themes = [] }) => themes.length > 0)?.themes?.map(({ themeId }) => themeId) ?? [];
  const columns = [...keyColumns, ...scores, ...resultColumns, ...themeIds.flatMap(themeColumns)];
  const areas = [...stress.areas].sort((a, b) => (a.areaId < b.areaId ? -1 : 1));
  const certainty = new Map(table.certainty?.map((one) => [one?.areaId, one]));
  return {
    columns,
    rows: areas.map((area) => [
      ...indexRow(area, table),
      ...certaintyCells(certainty.get(area.areaId) ?? null),
      ...themeIds.flatMap((id) => themeCells(area, id))
    ])
  };
}

/** Column of an indicator's scores: `p_` for percentile ranks, `z_` for every other method. */
export const scoreColumn = (method: StandardiseMethod, indicatorId: string): string =>
  `${method === 'percentile-rank' ? 'p' : 'z'}_${indicatorId}`;

const themeColumns = (id: string): string[] => [`theme_${id}`, `theme_${id}_rank`, `theme_${id}_percentile`];

/** The index as CSV. */
export const indexCsv = (table: IndexTable, options: CsvOptions = {}): string =>
  contentCsv(indexContent(table), options);

function indexRow(area: AreaIndex, table: IndexTable): CsvRow {
  return [
    area.areaId,
    table.names.get(area.areaId) ?? null,
    table.period,
    area.residents,
    area.reason === null,
    area.reason === null ? null : reasonCode(area.reason),
    ...table.indicatorIds.map((id) => score(area, id)),
    ...resultCells(area, table.classLabels)
  ];
}

function score(area: AreaIndex, indicatorId: string): CsvValue {
  return area.scores.find((one) => one.indicatorId === indicatorId)?.z ?? null;
}

function resultCells({ status, trend }: AreaIndex, classLabels: readonly string[]): CsvRow {
  const group = status && trend ? `${status.class}-${trend.class}` : null;
  return [...statusCells(status, classLabels), trend?.index ?? null, trend?.class ?? null, group];
}

function statusCells(status: AreaIndex['status'], classLabels: readonly string[]): CsvRow {
  if (status === null) return [null, null, null, null];
  return [status.index, status.rank, status.class, classLabels[status.class - 1] ?? null];
}

function certaintyCells(certainty: AreaCertainty | null): CsvRow {
  if (certainty === null) return [null, null, null, null];
  const { topClassShare, rank } = certainty;
  return [topClassShare, rank.p05, rank.median, rank.p95];
}

function themeCells({ themes = [] }: AreaIndex, themeId: string): CsvRow {
  const theme = themes.find((one) => one.themeId === themeId);
  return theme ? [theme.value, theme.rank, theme.percentile] : [null, null, null];
}
