import type { AreaFeature, AreaLayer } from '../model.ts';
import type { PackageGroup, PackageGroupSet } from '../settings-groups.ts';
import { dissolve } from './dissolve.ts';
import { groupLevel } from './group-level.ts';

/** The layers of the package's files. */
export const fileLayers = (layers: readonly AreaLayer[]): AreaLayer[] =>
  layers.filter(({ groupsOf }) => groupsOf === undefined);

/** The layers of a package's files with those of its groups after them, formed anew. */
export function withGroupLayers(
  layers: readonly AreaLayer[],
  sets: readonly PackageGroupSet[] | undefined
): AreaLayer[] {
  const files = fileLayers(layers);
  const parents = parentsOf(files);
  return [...files, ...(sets ?? []).flatMap((set) => layerOf(set, files, parents) ?? [])];
}

/** A set as a layer: a group is the areas of its base in their newest vintage, dissolved. Null where none are known. */
function layerOf(
  { name, level, groups }: PackageGroupSet,
  layers: readonly AreaLayer[],
  parents: ReadonlyMap<string, string | null>
): AreaLayer | null {
  const base = newestAreas(layers.find((layer) => layer.level === level));
  const features = groups
    .map((group) => featureOf(group, groupLevel(name), base, parents))
    .filter((feature) => feature !== null)
    .sort((a, b) => (a.properties.area_id < b.properties.area_id ? -1 : 1));
  return features.length === 0 ? null : { level: groupLevel(name), path: '', features, groupsOf: level };
}

function featureOf(
  { id, name, area_ids: areaIds }: PackageGroup,
  level: string,
  base: ReadonlyMap<string, AreaFeature>,
  parents: ReadonlyMap<string, string | null>
): AreaFeature | null {
  const members = [...new Set(areaIds)].sort().flatMap((areaId) => base.get(areaId) ?? []);
  const [first] = members;
  if (first === undefined) return null;
  const ids = members.map(({ properties }) => properties.area_id);
  const { vintage } = first.properties;
  return {
    type: 'Feature',
    properties: { area_id: id, name, level, parent_id: commonParent(ids, parents), vintage },
    geometry: dissolve(members.map(({ geometry }) => geometry))
  };
}

/** The areas of a layer in its newest vintage, by id. */
export function newestAreas(layer: AreaLayer | undefined): ReadonlyMap<string, AreaFeature> {
  const vintageOf = ({ properties }: AreaFeature) => properties.vintage ?? '';
  const newest = (layer?.features ?? []).reduce(
    (found, feature) => (vintageOf(feature) > found ? vintageOf(feature) : found),
    ''
  );
  const features = (layer?.features ?? []).filter((feature) => vintageOf(feature) === newest);
  return new Map(features.map((feature) => [feature.properties.area_id, feature]));
}

/** The area that each area lies in, in its newest vintage. */
function parentsOf(layers: readonly AreaLayer[]): ReadonlyMap<string, string | null> {
  const areas = layers.flatMap((layer) => [...newestAreas(layer)]);
  return new Map(areas.map(([areaId, { properties }]) => [areaId, properties.parent_id]));
}

/** The nearest area that all of these lie in, or null. */
function commonParent(
  areaIds: readonly string[],
  parents: ReadonlyMap<string, string | null>
): string | null {
  const [first = [], ...others] = areaIds.map((areaId) => placesAbove(areaId, parents));
  return first.find((place) => others.every((above) => above.includes(place))) ?? null;
}

function placesAbove(areaId: string, parents: ReadonlyMap<string, string | null>): string[] {
  const above: string[] = [];
  for (let next = parents.get(areaId); next != null && !above.includes(next); next = parents.get(next))
    above.push(next);
  return above;
}
