import { ascending } from '../dense-rows.ts';
import type { SpaceArea } from './space-result.ts';

/** Areas of one side of the index that hang together. */
export interface ClusterGroup {
  side: 'high' | 'low';
  /** The area of the highest index first, in a group of low ones that of the lowest; equal ones by id. */
  areaIds: readonly string[];
}

/**
 * Areas of the same side joined along their neighbours, the largest groups first, high before low, then by the id of
 * the first area. The order of `areas` changes nothing.
 */
export function clusterGroups(
  areas: readonly SpaceArea[],
  sideOf: (area: SpaceArea) => 'high' | 'low' | null
): ClusterGroup[] {
  const open = new Map(areas.filter((area) => sideOf(area) !== null).map((area) => [area.areaId, area]));
  const groups: ClusterGroup[] = [];
  for (const area of areas) {
    const side = open.has(area.areaId) ? sideOf(area) : null;
    if (side === null) continue;
    const members = joined(area, open, (other) => sideOf(other) === side);
    groups.push({ side, areaIds: sorted(members, side).map(({ areaId }) => areaId) });
  }
  return groups.sort(bySize);
}

/** Takes everything that can be reached from an area out of what is open. */
function joined(
  first: SpaceArea,
  open: Map<string, SpaceArea>,
  belongs: (area: SpaceArea) => boolean
): SpaceArea[] {
  const members = [first];
  open.delete(first.areaId);
  for (const member of members)
    for (const id of member.neighbourIds) {
      const next = open.get(id);
      if (!next || !belongs(next)) continue;
      open.delete(id);
      members.push(next);
    }
  return members;
}

function sorted(areas: readonly SpaceArea[], side: 'high' | 'low'): SpaceArea[] {
  const sign = side === 'high' ? -1 : 1;
  return [...areas].sort((a, b) => sign * (a.value - b.value) || ascending(a.areaId, b.areaId));
}

function bySize(a: ClusterGroup, b: ClusterGroup): number {
  const first = (group: ClusterGroup) => group.areaIds[0] ?? '';
  return b.areaIds.length - a.areaIds.length || ascending(a.side, b.side) || ascending(first(a), first(b));
}
