import { square } from '../elementary/power.ts';
import { ascending } from '../dense-rows.ts';
import type { AreaIndex, StressIndex } from '../stress-types.ts';

/** What an indicator adds to the distance between two areas. */
export interface DistancePart {
  indicatorId: string;
  /** Score of the other area − score of this one, in the direction that the standardisation gives scores. */
  difference: number;
  /** Share of the squared distance, 0 to 1. */
  share: number;
}

/** An area that resembles another. */
export interface SimilarArea {
  areaId: string;
  /** Euclidean distance over standardised scores; 0 = alike in every indicator. */
  distance: number;
  /** The indicators, the one that makes most of the difference first. */
  parts: readonly DistancePart[];
}

/**
 * The areas nearest to one by the Euclidean distance over the scores of the indicators of the index, in the
 * standardisation of the index, each counted once whatever its weight; equal distances by id. Null where the area has
 * no class or no indicator is named: nothing can then be compared.
 */
export function similarAreas(
  { areas }: StressIndex,
  areaId: string,
  indicatorIds: readonly string[],
  most = 4
): SimilarArea[] | null {
  const own = areas.find((area) => area.areaId === areaId);
  if (!own?.status || indicatorIds.length === 0) return null;
  const here = scoresOf(own, indicatorIds);
  if (here === null) return null;
  return areas
    .flatMap((area): SimilarArea[] => {
      const there = area.areaId === areaId || !area.status ? null : scoresOf(area, indicatorIds);
      return there === null ? [] : [distanceTo(area.areaId, indicatorIds, here, there)];
    })
    .sort((a, b) => a.distance - b.distance || ascending(a.areaId, b.areaId))
    .slice(0, most);
}

function scoresOf({ scores }: AreaIndex, indicatorIds: readonly string[]): number[] | null {
  const byId = new Map(scores.map(({ indicatorId, z }) => [indicatorId, z]));
  const found = indicatorIds.flatMap((id) => byId.get(id) ?? []);
  return found.length === indicatorIds.length ? found : null;
}

function distanceTo(
  areaId: string,
  indicatorIds: readonly string[],
  here: readonly number[],
  there: readonly number[]
): SimilarArea {
  const differences = indicatorIds.map((indicatorId, i) => {
    return { indicatorId, difference: (there[i] ?? 0) - (here[i] ?? 0) };
  });
  const squared = differences.reduce((sum, { difference }) => sum + square(difference), 0);
  const parts = differences
    .map((part) => ({ ...part, share: squared > 0 ? square(part.difference) / squared : 0 }))
    .sort((a, b) => b.share - a.share || ascending(a.indicatorId, b.indicatorId));
  return { areaId, distance: Math.sqrt(squared), parts };
}
