import { lowestHighClass } from '../high-classes.ts';
import type { AreaCourse, MobilityCourse } from './mobility-course.ts';

/** Areas by what became of their class, ids in order; the lists do not overlap. */
export interface LastingAreas {
  /** In a class of high stress at every date. */
  alwaysHigh: readonly string[];
  /** In a class of high stress at the last date with a class, not at the first. */
  newlyHigh: readonly string[];
  /** In a class of high stress at the first date with a class, no longer at the last. */
  noLongerHigh: readonly string[];
}

/** Which areas stayed in, came into and left the classes of high stress; areas with fewer than two classes count for none. */
export function lastingAreas({
  areas,
  classCount
}: Pick<MobilityCourse, 'areas' | 'classCount'>): LastingAreas {
  const lowest = lowestHighClass(classCount) - 1;
  const found = areas.map((area) => ({ areaId: area.areaId, high: highsOf(area, lowest) }));
  const idsOf = (belongs: (high: readonly boolean[]) => boolean) =>
    found.filter(({ high }) => high.length > 1 && belongs(high)).map(({ areaId }) => areaId);
  return {
    alwaysHigh: idsOf((high) => high.every(Boolean)),
    newlyHigh: idsOf((high) => !high[0] && high.at(-1) === true),
    noLongerHigh: idsOf((high) => high[0] === true && !high.at(-1))
  };
}

const highsOf = ({ classes }: AreaCourse, lowest: number): boolean[] =>
  classes.flatMap((position) => (position === null ? [] : [position >= lowest]));
