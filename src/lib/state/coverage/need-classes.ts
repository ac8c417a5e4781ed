import type { CoverageArea } from '../../compute/coverage/coverage-figures.ts';
import { markOf, type AreaMark, type AreaStyle } from '../../core/area-style.ts';
import {
  bivariateClasses,
  bivariateStyle,
  isGapClass,
  type BivariateClasses
} from '../../core/coverage/bivariate-class.ts';
import { measureOf, type CoverageMeasure } from '../../core/coverage/coverage-measure.ts';
import type { StressIndex } from '../../core/stress-types.ts';

/** Need × coverage in thirds, in the order of the areas. */
export const needClasses = (areas: readonly CoverageArea[], measure: CoverageMeasure): BivariateClasses =>
  bivariateClasses(
    areas.map((area) => ({ need: area.stressPercentile, coverage: measureOf(area, measure) }))
  );

/** How the areas are drawn: by their class, else by why the stress has none. */
export function needStyles(
  areas: readonly Pick<CoverageArea, 'areaId'>[],
  classes: BivariateClasses,
  stress: StressIndex | null
): ReadonlyMap<string, AreaStyle> {
  const marks = new Map<string, AreaMark>();
  for (const area of stress?.areas ?? []) if (!area.status) marks.set(area.areaId, markOf(area));
  return new Map(
    areas.map(({ areaId }, i) => [
      areaId,
      bivariateStyle(classes.areas[i] ?? null, marks.get(areaId) ?? 'missing')
    ])
  );
}

/** Areas where need is high and coverage low. */
export function gapAreas(
  areas: readonly Pick<CoverageArea, 'areaId'>[],
  classes: BivariateClasses
): ReadonlySet<string> {
  const isGap = (place: number): boolean => {
    const own = classes.areas[place];
    return own ? isGapClass(own) : false;
  };
  return new Set(areas.filter((_, i) => isGap(i)).map(({ areaId }) => areaId));
}
