import type { PersonsCount } from './phase-persons.ts';

/** Where places lack within reach, and how urgent that is. */
export interface PlaceGap {
  areaId: string;
  persons: PersonsCount;
  /** Places per person within reach. */
  access: number | null;
  /** Places lacking within reach, above 0. */
  lacking: number;
  /** 0 (least stress) to 1; null = no class. */
  stressPercentile: number | null;
  /** Stress percentile × places lacking; null without a class. */
  priority: number | null;
}

interface Area extends Pick<PlaceGap, 'areaId' | 'persons' | 'access' | 'stressPercentile'> {
  places: { reachedShortfall: number | null } | null;
}

/** The areas that lack places, by descending priority, those without one last, then by places lacking and by id. */
export function placeGaps(areas: readonly Area[]): PlaceGap[] {
  return areas
    .flatMap(({ areaId, persons, access, stressPercentile, places }) => {
      const lacking = places?.reachedShortfall ?? 0;
      const priority = stressPercentile === null ? null : stressPercentile * lacking;
      return lacking > 0 ? [{ areaId, persons, access, lacking, stressPercentile, priority }] : [];
    })
    .sort(
      (a, b) =>
        (b.priority ?? -1) - (a.priority ?? -1) || b.lacking - a.lacking || (a.areaId < b.areaId ? -1 : 1)
    );
}
