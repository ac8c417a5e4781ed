import { quantileSorted } from 'd3-array';
import type { AreaMark, AreaStyle } from '../area-style.ts';

export const thirds = [1, 2, 3] as const;
/** 1 = lowest third, 3 = highest. */
export type Third = (typeof thirds)[number];

/** Class of an area by need and by coverage. */
export interface BivariateClass {
  need: Third;
  coverage: Third;
}

/** The classes in the order of the areas, and what separates them; no limits where nothing can be compared. */
export interface BivariateClasses {
  /** Null where need or coverage is not known. */
  areas: readonly (BivariateClass | null)[];
  /** Areas that have a class. */
  compared: number;
  limits: { need: readonly number[]; coverage: readonly number[] };
}

/**
 * Need × coverage in thirds: the limits are the ⅓ and ⅔ quantiles (R type 7) of the areas for which both are known; a
 * value equal to a limit is in the lower class.
 */
export function bivariateClasses(
  areas: readonly { need: number | null; coverage: number | null }[]
): BivariateClasses {
  const known = areas.filter(isKnown);
  const limits = {
    need: thirdLimits(known.map(({ need }) => need)),
    coverage: thirdLimits(known.map(({ coverage }) => coverage))
  };
  const classes = areas.map((area) =>
    isKnown(area)
      ? { need: thirdOf(area.need, limits.need), coverage: thirdOf(area.coverage, limits.coverage) }
      : null
  );
  return { areas: classes, compared: known.length, limits };
}

function isKnown(area: {
  need: number | null;
  coverage: number | null;
}): area is { need: number; coverage: number } {
  return area.need !== null && area.coverage !== null;
}

function thirdLimits(values: readonly number[]): number[] {
  const ascending = [...values].sort((a, b) => a - b);
  return [1 / 3, 2 / 3].flatMap((share) => quantileSorted(ascending, share) ?? []);
}

function thirdOf(value: number, [lower = Infinity, upper = Infinity]: readonly number[]): Third {
  if (value > upper) return 3;
  return value > lower ? 2 : 1;
}

/** Colour token of a class; high need with low coverage is hatched as well. */
export const bivariateToken = ({ need, coverage }: BivariateClass): string => `bivariate-${need}-${coverage}`;

/** Whether need is high and coverage low: the class that is hatched. */
export const isGapClass = ({ need, coverage }: BivariateClass): boolean => need === 3 && coverage === 1;

/** How an area of a class is drawn; without a class, the mark. */
export const bivariateStyle = (own: BivariateClass | null, mark: AreaMark): AreaStyle =>
  own === null ? { kind: 'mark', mark } : { kind: 'class', token: bivariateToken(own) };

/** How many areas have each class, by its token. */
export function bivariateCounts(areas: readonly (BivariateClass | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of areas) {
    if (own === null) continue;
    const token = bivariateToken(own);
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}
