/** An area of any level, or a facility, with what holds it. */
export interface FlowPlace {
  placeId: string;
  /** Level of an area; null for a facility. */
  level: string | null;
  parentId: string | null;
}

/** Places by id, from the areas of all levels and the facilities. */
export type PlaceTree = ReadonlyMap<string, FlowPlace>;

export function placeTree(
  areas: readonly { areaId: string; level: string; parentId: string | null }[],
  facilities: readonly { facilityId: string; areaId: string | null }[]
): PlaceTree {
  const tree = new Map<string, FlowPlace>();
  for (const { facilityId, areaId } of facilities)
    tree.set(facilityId, { placeId: facilityId, level: null, parentId: areaId });
  for (const { areaId, level, parentId } of areas) tree.set(areaId, { placeId: areaId, level, parentId });
  return tree;
}

/** The area of the level that a place lies in, or is; null for a place above the level, or an unknown one. */
export function placeAtLevel(placeId: string | null, level: string, tree: PlaceTree): string | null {
  const passed = new Set<string>();
  for (let place = tree.get(placeId ?? ''); place; place = tree.get(place.parentId ?? '')) {
    if (place.level === level) return place.placeId;
    if (passed.has(place.placeId)) return null;
    passed.add(place.placeId);
  }
  return null;
}
