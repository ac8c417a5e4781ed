import type { CombineMethod, StandardiseMethod } from '../index-methods/method-names.ts';
import type { RowCertainty } from './rank-draws.ts';
import type { RobustnessSettings } from './robustness-settings.ts';

/** What the draws say of an area; null where it has no class. */
export type AreaCertainty = RowCertainty & { areaId: string };

/** Another way to compute the index, one choice changed. */
export type VariantKind =
  | { kind: 'chosen' }
  | { kind: 'equal_weights' }
  | { kind: 'without'; indicatorId: string }
  | { kind: 'method'; standardise: StandardiseMethod; combine: CombineMethod };

/** The index of a variant; ranks and classes in the order of the areas, null where an area has no class. */
export type IndexVariant = VariantKind & {
  /** Names the variant in files: `chosen`, `equal_weights`, `without.ID`, `STANDARDISE.COMBINE`. */
  id: string;
  classCount: number;
  indices: readonly (number | null)[];
  ranks: readonly (number | null)[];
  classes: readonly (number | null)[];
};

/** How alike two orders of the same areas are. */
export interface RankAgreement {
  /** Areas in both. */
  areas: number;
  /** −1 to 1; null where one order does not tell the areas apart. */
  spearman: number | null;
  kendall: number | null;
  /** Of the ranks, equal values sharing the mean of theirs. */
  meanShift: number;
  largestShift: number;
}

/** Two variants and how alike they order the areas. */
export type VariantPair = RankAgreement & { first: string; second: string };

/** How much the ranks depend on choices that nobody can prove right. */
export interface Robustness {
  settings: RobustnessSettings;
  /** Weightings that were drawn: those of the settings, or fewer where there are very many areas. */
  draws: number;
  /** In the order of the areas of the index; null where an area has no class. */
  areas: readonly (AreaCertainty | null)[];
  /** The chosen index first, then equal weights, then without each indicator, then the other methods. */
  variants: readonly IndexVariant[];
  /** Every two variants, in their order. */
  pairs: readonly VariantPair[];
}
