import type { ClassLimits, Classification } from '../stress-types.ts';
import { equalIntervalBreaks } from './equal-interval.ts';
import { fisherJenksBreaks } from './fisher-jenks.ts';
import { headTailBreaks } from './head-tail.ts';
import { jenksCaspallBreaks } from './jenks-caspall.ts';
import { maximumBreaks } from './maximum-breaks.ts';
import { prettyBreaks } from './pretty.ts';
import { boxBreaks, percentileBreaks, quantileBreaks } from './quantiles.ts';
import { rankShareBreaks } from './rank-shares.ts';
import { standardDeviationBreaks } from './standard-deviation.ts';

/**
 * The classes of an index: fixed limits as they are, or limits computed from its values (at least two different
 * ones, in any order). Computed limits close below: a value equal to a limit is in the lower class. Limits that fall
 * together through ties give fewer classes, except for shares of ranks, whose numbers stay.
 */
export function classLimits(values: Float64Array, chosen: Classification): ClassLimits {
  const { method } = chosen;
  if (method === 'limits') return { method, limits: chosen.limits, closure: 'inner' };
  const sorted = values.slice().sort();
  const breaks = breaksOf(sorted, chosen);
  return { method, limits: method === 'rank-shares' ? breaks : separating(breaks), closure: 'lower' };
}

function breaksOf(sorted: Float64Array, chosen: Exclude<Classification, { method: 'limits' }>): number[] {
  switch (chosen.method) {
    case 'standard-deviation':
      return standardDeviationBreaks(sorted);
    case 'quantiles':
      return belowHighest(quantileBreaks(sorted, chosen.classes), sorted);
    case 'fisher-jenks':
      return fisherJenksBreaks(sorted, chosen.classes);
    case 'head-tail':
      return headTailBreaks(sorted);
    case 'pretty':
      return prettyBreaks(sorted, chosen.classes);
    case 'equal-interval':
      return equalIntervalBreaks(sorted, chosen.classes);
    case 'maximum-breaks':
      return maximumBreaks(sorted, chosen.classes);
    case 'jenks-caspall':
      return jenksCaspallBreaks(sorted, chosen.classes);
    case 'rank-shares':
      return rankShareBreaks(sorted, chosen.classes, chosen.borders ?? 'down');
    case 'box':
      return boxBreaks(sorted);
    case 'percentiles':
      return percentileBreaks(sorted);
  }
}

const belowHighest = (limits: readonly number[], sorted: Float64Array): number[] =>
  limits.filter((limit) => limit < (sorted[sorted.length - 1] as number));

const separating = (limits: readonly number[]): number[] => [...new Set(limits)];
