import { valueAt } from './column.ts';
import { classifiability, counts } from './classifiable.ts';
import { classLimits } from './classification/class-limits.ts';
import { classAmong, classifyTrend } from './classify.ts';
import { ascending, rowsInIdOrder } from './dense-rows.ts';
import { indexOfRows } from './index-of-rows.ts';
import type { RowsIndex } from './index-of-rows.ts';
import { methodIndex } from './index-methods/method-index.ts';
import type { IndexRows, MethodIndex, MethodIndexed } from './index-methods/method-index.ts';
import { weightedByThemes } from './index-methods/theme-weights.ts';
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
  TrendResult,
  UnclassifiableReason
} from './stress-types.ts';
import { trendOfRows } from './trend.ts';
import type { Trend } from './trend.ts';

type Computed = Extract<RowsIndex, { kind: 'index' }>;

/**
 * The social stress index: status, rank, class, trend and each indicator's share, areas in the order of the
 * input. Neither the order of the areas nor that of the indicators changes a digit, and weights count by their
 * ratio only.
 * Other methods than z-scores and their sum go through `methodIndex`; the trend is always an index of z-scores.
 * An indicator of weight 0 keeps nothing from being computed: its z-scores are given where they exist.
 * Throws `NotClassifiable` where the status cannot be computed: no indicator of positive weight, fewer than 3
 * classifiable areas, an indicator without spread, or an index without spread. A trend that cannot be computed is
 * reported in `trendProblem`.
 * Source: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung 2013–2021.
 */
export function stressIndex(input: IndexInput): StressIndex {
  const { include, reasons } = classifiability(input);
  const rows = rowsInIdOrder(input.areaIds, include);
  const status = computed(
    isPlain(input.settings) ? zIndex(input, rows) : methodIndex(input, rowsOf(input, reasons))
  );
  const trend = trendOfRows(trendIndicators(input), rows);
  const classes = classLimits(status.index, input.settings.classify);
  const statuses = scatter(statusResults(status.index, classes), rows, input.areaIds.length);
  const trends = scatter(trendResults(trend, input.settings), trend.rows, input.areaIds.length);
  const { themes } = status;
  return {
    areas: input.areaIds.map((areaId, row) => ({
      areaId,
      residents: input.residents && valueAt(input.residents, row),
      reason: reasons[row] ?? null,
      status: statuses[row] ?? null,
      trend: trends[row] ?? null,
      scores: include[row] === 1 ? status.scores(row) : [],
      ...(themes && { themes: include[row] === 1 ? themes(row) : [] })
    })),
    standardise: input.settings.standardise,
    classCount: classes.limits.length + 1,
    classes,
    classifiableCount: rows.length,
    trendProblem: trend.result.kind === 'problem' ? trend.result.problem : null
  };
}

/** Whether the index is the sum of z-scores in one step, which needs no columns of scores. */
const isPlain = ({ standardise, combine, themes }: IndexSettings): boolean =>
  standardise === 'z-score' && combine === 'sum-restandardised' && themes === undefined;

/** The index of z-scores without writing their columns. */
function zIndex(input: IndexInput, rows: Uint32Array): MethodIndex {
  const indicators = countedIndicators(input);
  const result = indexOfRows(indicators.map(statusIngredient), rows);
  if (result.kind === 'problem') return result;
  const scores = scoring(input.indicators, rows, contributionFactors(indicators, result));
  return { kind: 'index', index: result.index, scores, themes: null };
}

function rowsOf({ areaIds }: IndexInput, reasons: readonly (UnclassifiableReason | null)[]): IndexRows {
  const where = (takesPart: (reason: UnclassifiableReason | null) => boolean) =>
    rowsInIdOrder(
      areaIds,
      Uint8Array.from(reasons, (reason) => (takesPart(reason) ? 1 : 0))
    );
  return {
    classifiable: where((reason) => reason === null),
    eligible: where((reason) => reason === null || reason.kind === 'indicator')
  };
}

const countedIndicators = ({ indicators }: IndexInput): IndexIndicator[] =>
  indicators.filter(counts).sort((a, b) => ascending(a.id, b.id));

/** The indicators that count, with their weight in the whole index: that in the theme times that of the theme. */
function trendIndicators(input: IndexInput): IndexIndicator[] {
  const indicators = countedIndicators(input);
  const { themes } = input.settings;
  return themes === undefined ? indicators : weightedByThemes(indicators, themes, input.settings.combine);
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

function computed(result: MethodIndex): MethodIndexed {
  if (result.kind === 'problem') throw new NotClassifiable(result.problem);
  return result;
}

function statusResults(index: Float64Array, classes: ClassLimits): StatusResult[] {
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
