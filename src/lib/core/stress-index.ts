import { valueAt } from './column.ts';
import { classifiability, counts } from './classifiable.ts';
import { classLimits } from './classification/class-limits.ts';
import { classAmong, classifyTrend } from './classify.ts';
import { ascending, rowsInIdOrder } from './dense-rows.ts';
import { indexOfRows } from './index-of-rows.ts';
import type { RowsIndex } from './index-of-rows.ts';
import { scoring } from './indicator-scores.ts';
import { NotClassifiable } from './not-classifiable.ts';
import { rank } from './rank.ts';
import type {
  ClassLimits,
  IndexIndicator,
  IndexInput,
  IndexSettings,
  StatusResult,
  StressIndex,
  TrendResult
} from './stress-types.ts';
import { trendOfRows } from './trend.ts';
import type { Trend } from './trend.ts';

type Computed = Extract<RowsIndex, { kind: 'index' }>;

/**
 * The social stress index: status, rank, class, trend and each indicator's share, areas in the order of the
 * input. Neither the order of the areas nor that of the indicators changes a digit, and weights count by their
 * ratio only.
 * An indicator of weight 0 keeps nothing from being computed: its z-scores are given where they exist.
 * Throws `NotClassifiable` where the status cannot be computed: no indicator of positive weight, fewer than 3
 * classifiable areas, an indicator without spread, or an index without spread. A trend that cannot be computed is
 * reported in `trendProblem`.
 * Source: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung 2013–2021.
 */
export function stressIndex(input: IndexInput): StressIndex {
  const indicators = input.indicators.filter(counts).sort((a, b) => ascending(a.id, b.id));
  const { include, reasons } = classifiability(input);
  const rows = rowsInIdOrder(input.areaIds, include);
  const status = computed(indexOfRows(indicators.map(statusIngredient), rows));
  const trend = trendOfRows(indicators, rows);
  const classes = classLimits(status.index, input.settings.classify);
  const statuses = scatter(statusResults(status, classes), rows, input.areaIds.length);
  const trends = scatter(trendResults(trend, input.settings), trend.rows, input.areaIds.length);
  const scores = scoring(input.indicators, rows, contributionFactors(indicators, status));
  return {
    areas: input.areaIds.map((areaId, row) => ({
      areaId,
      residents: input.residents && valueAt(input.residents, row),
      reason: reasons[row] ?? null,
      status: statuses[row] ?? null,
      trend: trends[row] ?? null,
      scores: include[row] === 1 ? scores(row) : []
    })),
    classCount: classes.limits.length + 1,
    classes,
    classifiableCount: rows.length,
    trendProblem: trend.result.kind === 'problem' ? trend.result.problem : null
  };
}

/** What one unit of z adds to the index, by indicator. */
function contributionFactors(
  indicators: readonly IndexIndicator[],
  { signedWeights, sd }: Computed
): ReadonlyMap<string, number> {
  return new Map(indicators.map(({ id }, j) => [id, (signedWeights[j] as number) / sd]));
}

function statusIngredient({ id, weight, polarity, now }: IndexIndicator) {
  return { id, weight, polarity, values: now.values };
}

function computed(result: RowsIndex): Computed {
  if (result.kind === 'problem') throw new NotClassifiable(result.problem);
  return result;
}

function statusResults({ index }: Computed, classes: ClassLimits): StatusResult[] {
  const ranks = rank(index);
  return Array.from(index, (value, i) => ({
    index: value,
    rank: ranks[i] as number,
    class: classAmong(value, classes)
  }));
}

function trendResults({ result }: Trend, { trend }: IndexSettings): TrendResult[] {
  if (result.kind === 'problem') return [];
  return Array.from(result.index, (index) => ({ index, class: classifyTrend(index, trend.limits) }));
}

/** Results of the given rows at the place of their areas, null elsewhere. */
function scatter<Result>(
  results: readonly Result[],
  rows: Uint32Array,
  areaCount: number
): (Result | null)[] {
  const placed = new Array<Result | null>(areaCount).fill(null);
  results.forEach((result, i) => (placed[rows[i] as number] = result));
  return placed;
}
