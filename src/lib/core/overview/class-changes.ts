import { lowestHighClass } from '../high-classes.ts';
import type { AreaCourse, MobilityCourse } from '../mobility/mobility-course.ts';

/** What became of the areas of high stress from the date before to the last one. */
export interface ClassChanges {
  from: string;
  to: string;
  /** Boundaries changed between the two: classes before were carried over. */
  crosswalked: boolean;
  /** Areas of high stress at the last date only, at the date before only, and at both; by id. */
  entered: readonly string[];
  left: readonly string[];
  stayed: number;
  /** Areas of high stress at every date, the earliest first; dates without an index are left out. */
  course: readonly { period: string; high: number; classified: number }[];
}

/** Null where there are fewer than two dates with an index. */
export function classChanges(mobility: MobilityCourse | null): ClassChanges | null {
  const step = mobility?.steps.at(-1);
  if (!mobility || !step) return null;
  const lowest = lowestHighClass(mobility.classCount) - 1;
  const areasWhere = (belongs: (before: boolean, after: boolean) => boolean) =>
    mobility.areas.flatMap(({ areaId, classes }) => {
      const [before, after] = lastTwo(classes);
      if (before === null || after === null) return [];
      return belongs(before >= lowest, after >= lowest) ? [areaId] : [];
    });
  return {
    from: step.from,
    to: step.to,
    crosswalked: step.crosswalked,
    entered: areasWhere((before, after) => after && !before),
    left: areasWhere((before, after) => before && !after),
    stayed: areasWhere((before, after) => before && after).length,
    course: courseOf(mobility, lowest)
  };
}

const lastTwo = (classes: AreaCourse['classes']) => [classes.at(-2) ?? null, classes.at(-1) ?? null] as const;

function courseOf({ dates }: MobilityCourse, lowest: number): ClassChanges['course'] {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return dates
    .map(({ period, areas }) => ({ period, high: sum(areas.slice(lowest)), classified: sum(areas) }))
    .filter(({ classified }) => classified > 0);
}
