import type { LeftOut } from '../core/robustness/left-out.ts';
import type { PeriodPair } from '../core/robustness/period-agreement.ts';
import type { IndexVariant, RankAgreement, Robustness } from '../core/robustness/robustness-types.ts';
import type { CsvOptions, CsvRow } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** What the files of robustness are written from; `areas` in the order of the index. */
export interface RobustnessTable {
  robustness: Robustness;
  period: string;
  areas: readonly { areaId: string; name: string }[];
}

const certaintyColumns = [
  'top_class_share',
  'high_class_share',
  'top_share',
  'rank_p05',
  'rank_median',
  'rank_p95'
];

/**
 * How sure the ranks are as the file `robustness.csv` of `atlas analyse`: per area its rank, shares of the drawn weightings
 * (in the uppermost class, in a class of high stress, among the first `top` ranks), the spread of its rank, and its rank
 * in every variant of the index. Rows by area_id; areas without a class have empty cells.
 */
export function robustnessContent({ robustness, period, areas }: RobustnessTable): TableContent {
  const { variants } = robustness;
  const rows = areas.map(({ areaId, name }, i): CsvRow => {
    const certainty = robustness.areas[i] ?? null;
    const { p05 = null, median = null, p95 = null } = certainty?.rank ?? {};
    return [
      ...[areaId, name, period],
      ...[certainty?.topClassShare ?? null, certainty?.highShare ?? null, certainty?.topShare ?? null],
      ...[p05, median, p95],
      ...variants.map(({ ranks }) => ranks[i] ?? null)
    ];
  });
  return {
    columns: ['area_id', 'name', 'period', ...certaintyColumns, ...variants.map(rankColumn)],
    rows: rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
  };
}

/** The rank of an area in a variant; `rank` alone is that of the chosen index. */
export const rankColumn = ({ id }: Pick<IndexVariant, 'id'>): string =>
  id === 'chosen' ? 'rank' : `rank.${id}`;

/**
 * How alike variants and periods order the areas as the file `robustness-variants.csv`, one row per pair: Spearman's
 * correlation, Kendall's tau-b, mean and largest shift of a rank.
 */
export function agreementContent(
  { pairs }: Pick<Robustness, 'pairs'>,
  periods: readonly PeriodPair[]
): TableContent {
  return {
    columns: [
      'kind',
      'first',
      'second',
      'areas',
      'spearman',
      'kendall_tau_b',
      'mean_rank_shift',
      'max_rank_shift'
    ],
    rows: [
      ...pairs.map((pair): CsvRow => ['variant', pair.first, pair.second, ...agreementCells(pair)]),
      ...periods.map((pair): CsvRow => ['period', pair.first, pair.second, ...agreementCells(pair)])
    ]
  };
}

const agreementCells = ({ areas, spearman, kendall, meanShift, largestShift }: RankAgreement): CsvRow => [
  areas,
  spearman,
  kendall,
  meanShift,
  largestShift
];

/** What leaving out each indicator moves, one row per indicator, with the area that moves furthest. */
export function leftOutContent(rows: readonly LeftOut[]): TableContent {
  return {
    columns: [
      ...['indicator_id', 'kendall_tau_b', 'mean_rank_shift', 'class_changes'],
      ...['area_id', 'rank_before', 'rank_after']
    ],
    rows: rows.map(({ indicatorId, kendall, meanShift, classChanges, mover }): CsvRow => [
      ...[indicatorId, kendall, meanShift, classChanges],
      ...[mover?.areaId ?? null, mover?.before ?? null, mover?.after ?? null]
    ])
  };
}

/** Both files by name. */
export function robustnessCsvs(
  table: RobustnessTable,
  periods: readonly PeriodPair[],
  options: CsvOptions = {}
): [name: string, text: string][] {
  return [
    ['robustness.csv', contentCsv(robustnessContent(table), options)],
    ['robustness-variants.csv', contentCsv(agreementContent(table.robustness, periods), options)]
  ];
}
