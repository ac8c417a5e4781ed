import { statusIndex } from './status-index.ts';
import type { World } from '../world.ts';

/** Index from which on stress is high: one standard deviation above the mean. */
const highFrom = 1;

/** The districts next to the limit of high stress, one on each side: other weights may carry them over it. */
export function borderline(world: World) {
  const ranked = statusIndex(world)
    .areas.flatMap(({ areaId, status }) => (status ? [{ areaId, index: status.index }] : []))
    .sort((a, b) => b.index - a.index);
  return {
    above: ranked.findLast(({ index }) => index > highFrom)?.areaId,
    below: ranked.find(({ index }) => index <= highFrom)?.areaId
  };
}
