import { extent, mean } from 'd3-array';
import type { SpaceArea } from './space-result.ts';

/** The mean index of the neighbours of every area that has some, in the unit of the index. */
export function neighbourMeans(areas: readonly SpaceArea[]): ReadonlyMap<string, number> {
  const values = new Map(areas.map(({ areaId, value }) => [areaId, value]));
  return new Map(
    areas.flatMap(({ areaId, neighbourIds }): [string, number][] => {
      const own = mean(neighbourIds, (id) => values.get(id));
      return own === undefined ? [] : [[areaId, own]];
    })
  );
}

/** From standard deviations back to the unit of the index. */
export function indexAt(areas: readonly SpaceArea[]): (z: number) => number {
  const [lowest = 0, highest = 0] = extent(areas, ({ value }) => value);
  const [from = 0, to = 0] = extent(areas, ({ z }) => z);
  return (z) => (from === to ? lowest : lowest + ((z - from) / (to - from)) * (highest - lowest));
}
