/**
 * How well an area is covered: places per person within reach (enhanced two-step), places per person by the area's own
 * borders, or the share of persons who reach any. The first two may exceed 1.
 */
export const coverageMeasures = ['access', 'ratio', 'reached'] as const;
export type CoverageMeasure = (typeof coverageMeasures)[number];

/** What is measured of an area; null = not known. */
export interface MeasuredArea {
  persons: { count: number | null };
  access: number | null;
  places: { ratio: number | null } | null;
  reached: number | null;
}

/** The measure of an area; null where it is not known. */
export function measureOf(
  { access, places, reached }: MeasuredArea,
  measure: CoverageMeasure
): number | null {
  switch (measure) {
    case 'access':
      return access;
    case 'ratio':
      return places?.ratio ?? null;
    case 'reached':
      return reached;
    default:
      return measure satisfies never;
  }
}

/** The measure of all areas together, by persons, over those where both are known; null where nobody is. */
export function cityMeasure(areas: readonly MeasuredArea[], measure: CoverageMeasure): number | null {
  const known = areas.flatMap((area) => {
    const [value, persons] = [measureOf(area, measure), area.persons.count];
    return value === null || persons === null ? [] : [{ value, persons }];
  });
  const persons = known.reduce((sum, area) => sum + area.persons, 0);
  return persons === 0 ? null : known.reduce((sum, area) => sum + area.value * area.persons, 0) / persons;
}
