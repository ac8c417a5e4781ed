import { ascending } from '../dense-rows.ts';
import type { CombineMethod } from '../index-methods/method-names.ts';
import type { IndexIndicator, Theme } from '../stress-types.ts';
import { combineInto } from './combine-into.ts';
import type { WeighedIndex } from './combine-into.ts';

/** What the index is combined from: the columns of a theme, or that of an indicator in none. */
interface Part {
  /** Positions of its indicators. */
  members: readonly number[];
  columns: readonly Float64Array[];
  weights: Float64Array;
  /** How often its weight is contained in those of its indicators (`weightedByThemes`). */
  times: number;
  column: Float64Array;
}

/** The index of themes under weights of the indicators in the whole index, as `indexParts` puts it together. */
export function weighedThemes(
  combine: CombineMethod,
  themes: readonly Theme[],
  indicators: readonly IndexIndicator[],
  columns: readonly Float64Array[]
): WeighedIndex {
  const parts = partsOf(themes, indicators).map((members): Part => {
    const own = members.map((j) => columns[j] as Float64Array);
    const times = combine === 'percentile-of-sums' ? members.length : 1;
    const column = members.length > 1 ? new Float64Array(own[0] as Float64Array) : (own[0] as Float64Array);
    return { members, columns: own, weights: new Float64Array(members.length), times, column };
  });
  const [partColumns, partWeights] = [parts.map(({ column }) => column), new Float64Array(parts.length)];
  return (weights, index) => {
    parts.forEach((part, p) => (partWeights[p] = weighPart(part, weights, combine)));
    toShares(partWeights);
    combineInto[combine](partColumns, partWeights, index);
  };
}

/** Positions of the indicators of every theme, by the ids of the themes, then of each indicator in none. */
function partsOf(themes: readonly Theme[], indicators: readonly IndexIndicator[]): number[][] {
  const inTheme = new Set(themes.flatMap((theme) => theme.indicators));
  const positions = (isMember: (id: string) => boolean) =>
    indicators.flatMap(({ id }, j) => (isMember(id) ? [j] : []));
  return [
    ...[...themes]
      .sort((a, b) => ascending(a.id, b.id))
      .map((theme) => positions((id) => theme.indicators.includes(id)))
      .filter(({ length }) => length > 0),
    ...positions((id) => !inTheme.has(id)).map((j) => [j])
  ];
}

/** Writes the sub-index of a part; answers its weight. */
function weighPart(part: Part, weights: Float64Array, combine: CombineMethod): number {
  let sum = 0;
  part.members.forEach((j, i) => (sum += part.weights[i] = weights[j] as number));
  if (part.members.length > 1 && sum > 0) {
    toShares(part.weights);
    combineInto[combine](part.columns, part.weights, part.column);
  }
  return sum / part.times;
}

function toShares(weights: Float64Array): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / total;
}
