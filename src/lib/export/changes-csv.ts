import type { LimitCrossing, LimitCrossings } from '../core/time/limit-crossings.ts';
import type { CsvOptions } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

interface Naming {
  nameOf: (areaId: string) => string | null;
  /** Words of the classes, the least stressed first. */
  classLabels: readonly string[];
}

const columns = [
  'area_id',
  'name',
  'period_before',
  'period',
  'direction',
  'class_before',
  'class_before_label',
  'class',
  'class_label',
  'index_before',
  'index',
  'limit',
  'beyond_limit',
  'rank_before',
  'rank',
  'estimated_before'
];

/**
 * Areas that crossed a class limit as the file `changes.csv` of `atlas analyse`: one row per area and pair of periods,
 * those with more stress first. `limit` is the one next to the class now, `beyond_limit` how far the unrounded index
 * lies beyond it; `index_before` and `rank_before` are empty where boundaries changed.
 */
export function changesContent(steps: readonly LimitCrossings[], naming: Naming): TableContent {
  const rows = steps.flatMap((step) => [
    ...step.more.map((one) => row(one, step, 'more_stress', naming)),
    ...step.less.map((one) => row(one, step, 'less_stress', naming))
  ]);
  return { columns, rows };
}

function row(
  one: LimitCrossing,
  { from, to }: LimitCrossings,
  direction: 'more_stress' | 'less_stress',
  { nameOf, classLabels }: Naming
): TableContent['rows'][number] {
  return [
    one.areaId,
    nameOf(one.areaId),
    from,
    to,
    direction,
    one.classBefore,
    classLabels[one.classBefore - 1] ?? null,
    one.class,
    classLabels[one.class - 1] ?? null,
    one.indexBefore,
    one.index,
    one.limit,
    one.beyond,
    one.rankBefore,
    one.rank,
    one.estimated
  ];
}

/** changes.csv as text. */
export const changesCsv = (
  steps: readonly LimitCrossings[],
  naming: Naming,
  options: CsvOptions = {}
): string => contentCsv(changesContent(steps, naming), options);
