import type { AreaIndex, StressIndex } from '../core/stress-types.ts';
import type { CsvOptions, CsvRow, CsvValue } from './csv.ts';
import { reasonCode } from './reason-code.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** What index.csv is written from; `names` by area_id, `classLabels[0]` belongs to class 1 (least stress). */
export interface IndexTable {
  stress: StressIndex;
  period: string;
  indicatorIds: readonly string[];
  names: ReadonlyMap<string, string>;
  classLabels: readonly string[];
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
const robustnessNotComputed: CsvRow = [null, null, null, null];

/**
 * The social stress index as the file `index.csv` of `atlas analyse`, rows ordered by area_id.
 * `z_` columns hold the z-score in the indicator's own direction, before polarity; class 1 is least stress,
 * rank 1 the highest index. Cells of areas without a class, and those of the rank robustness, are empty.
 */
export function indexContent(table: IndexTable): TableContent {
  const columns = [...keyColumns, ...table.indicatorIds.map((id) => `z_${id}`), ...resultColumns];
  const areas = [...table.stress.areas].sort((a, b) => (a.areaId < b.areaId ? -1 : 1));
  return { columns, rows: areas.map((area) => indexRow(area, table)) };
}

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
    ...table.indicatorIds.map((id) => zScore(area, id)),
    ...resultCells(area, table.classLabels),
    ...robustnessNotComputed
  ];
}

function zScore(area: AreaIndex, indicatorId: string): CsvValue {
  return area.scores.find((score) => score.indicatorId === indicatorId)?.z ?? null;
}

function resultCells({ status, trend }: AreaIndex, classLabels: readonly string[]): CsvRow {
  const group = status && trend ? `${status.class}-${trend.class}` : null;
  return [...statusCells(status, classLabels), trend?.index ?? null, trend?.class ?? null, group];
}

function statusCells(status: AreaIndex['status'], classLabels: readonly string[]): CsvRow {
  if (status === null) return [null, null, null, null];
  return [status.index, status.rank, status.class, classLabels[status.class - 1] ?? null];
}
