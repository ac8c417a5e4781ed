import { isConstant, moments } from '../moments.ts';
import type { Polarity } from '../stress-types.ts';
import { cityDeviation } from './city-deviation.ts';
import type { StandardiseMethod } from './method-names.ts';
import { minMax } from './min-max.ts';
import { percentileRanks } from './percentile-rank.ts';
import { exponentialRanks } from './rank-exponential.ts';
import { robustZ } from './robust-z.ts';
import { weightedZ } from './weighted-z.ts';

/** What a column is standardised with, beside its figures: one entry per area. */
export interface ScoringFacts {
  /** Null where the package has no population table. */
  residents: Float64Array | null;
  cityValue: number | null;
  percentileDecimals: number | null;
}

type Standardiser = (values: Float64Array, facts: ScoringFacts) => Float64Array | null;

const standardisers: Readonly<Record<StandardiseMethod, Standardiser>> = {
  'z-score': (values) => zScores(values),
  'weighted-z-score': (values, { residents }) => residents && weightedZ(values, residents),
  'percentile-rank': (values, { percentileDecimals }) => percentileRanks(values, percentileDecimals),
  'min-max': (values) => minMax(values),
  'robust-z': (values) => robustZ(values),
  'city-deviation': (values, { cityValue, residents }) => cityDeviation(values, cityValue, residents),
  'rank-exponential': (values) => exponentialRanks(values)
};

const directed: ReadonlySet<StandardiseMethod> = new Set(['percentile-rank', 'min-max', 'rank-exponential']);

/** Whether scores are in the direction of stress, not of the indicator: their scale has no middle to be mirrored at. */
export const isDirected = (method: StandardiseMethod): boolean => directed.has(method);

/** Scores of a column of figures; null where they have no spread. */
export function scoresOf(
  method: StandardiseMethod,
  values: Float64Array,
  polarity: Polarity,
  facts: ScoringFacts
): Float64Array | null {
  const { mean, sd } = moments(values);
  if (isConstant(sd, mean)) return null;
  const turned = polarity === -1 && isDirected(method);
  return standardisers[method](turned ? values.map((value) => -value) : values, facts);
}

function zScores(values: Float64Array): Float64Array {
  const { mean, sd } = moments(values);
  return values.map((value) => (value - mean) / sd);
}
