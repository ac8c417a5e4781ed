import { classChanges } from './class-changes.ts';
import type { IndexVariant, Robustness } from './robustness-types.ts';

/** What leaving one indicator out does to the ranking. */
export interface LeftOut {
  indicatorId: string;
  /** Against the chosen index; null where one order does not tell the areas apart. */
  kendall: number | null;
  meanShift: number;
  /** Areas in another class. */
  classChanges: number;
  /** The area whose rank moves furthest, ties by its better chosen rank; null where none moves. */
  mover: { areaId: string; before: number; after: number } | null;
}

/** The indicators of the index by how much leaving them out shifts ranks, the most first. */
export function leftOut({ variants, pairs }: Robustness, areaIds: readonly string[]): LeftOut[] {
  const chosen = variants.find(({ kind }) => kind === 'chosen');
  if (!chosen) return [];
  return variants
    .flatMap((variant) => {
      const pair = pairs.find(({ first, second }) => first === chosen.id && second === variant.id);
      if (variant.kind !== 'without' || !pair) return [];
      const { kendall, meanShift } = pair;
      const shared = { indicatorId: variant.indicatorId, kendall, meanShift };
      return [
        { ...shared, classChanges: classChanges(chosen, variant), mover: mover(chosen, variant, areaIds) }
      ];
    })
    .sort((a, b) => b.meanShift - a.meanShift);
}

function mover(chosen: IndexVariant, variant: IndexVariant, areaIds: readonly string[]): LeftOut['mover'] {
  const moves = chosen.ranks.flatMap((before, row) => {
    const after = variant.ranks[row] ?? null;
    return before === null || after === null ? [] : [{ areaId: areaIds[row] ?? '', before, after }];
  });
  const shift = ({ before, after }: (typeof moves)[number]) => Math.abs(after - before);
  const [furthest] = moves.sort((a, b) => shift(b) - shift(a) || a.before - b.before);
  return furthest && shift(furthest) > 0 ? furthest : null;
}
