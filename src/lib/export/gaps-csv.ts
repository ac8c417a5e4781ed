import type { CoverageModel } from '../core/coverage/coverage-model.ts';
import type { GapCell, GapReason } from '../core/coverage/gap-types.ts';
import type { CsvOptions, CsvRow } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

const columns = [
  'area_id',
  'name',
  'period',
  'reference_date',
  'action_field',
  'phase_id',
  'state',
  'reasons',
  'offer_ids',
  'priority_rank',
  'priority',
  'priority_problem',
  'stress_percentile',
  'uncovered_share',
  'priority_persons',
  'persons',
  'persons_kind',
  'explanation'
];

/** What gaps.csv is written from; `ranked` are the gaps by priority, `explain` words a cell. */
export interface GapTable {
  model: Pick<CoverageModel, 'referenceDate'> & { data: Pick<CoverageModel['data'], 'areas' | 'period'> };
  cells: readonly GapCell[];
  ranked: readonly GapCell[];
  explain: (cell: GapCell) => string;
}

/**
 * gaps.csv: a row per area, action field and phase, by field, phase and area. `reasons` are codes separated by `;`, the
 * first decided; `priority_rank` counts the gaps from 1. Empty = not known; `priority_problem` and `persons_kind` say
 * why.
 */
export function gapsContent({ model, cells, ranked, explain }: GapTable): TableContent {
  const ranks = new Map(ranked.map((cell, i) => [cell, i + 1]));
  const names = new Map(model.data.areas.map(({ areaId, name }) => [areaId, name]));
  const rows = cells.map((cell): CsvRow => [
    cell.areaId,
    names.get(cell.areaId) ?? null,
    model.data.period,
    model.referenceDate,
    cell.actionField,
    cell.phaseId,
    cell.state,
    cell.reasons.map(({ code }) => code).join(';'),
    offerIdsOf(cell.reasons).join(';'),
    ranks.get(cell) ?? null,
    cell.priority.value,
    cell.priority.problem,
    cell.priority.stressPercentile,
    cell.priority.uncoveredShare,
    cell.priority.persons,
    cell.persons.count,
    cell.persons.kind,
    explain(cell)
  ]);
  return { columns, rows };
}

/** gaps.csv as text. */
export const gapsCsv = (table: GapTable, options: CsvOptions = {}): string =>
  contentCsv(gapsContent(table), options);

function offerIdsOf(reasons: readonly GapReason[]): string[] {
  const ids = reasons.flatMap((reason) => ('offerIds' in reason ? reason.offerIds : []));
  return [...new Set(ids)].sort();
}
