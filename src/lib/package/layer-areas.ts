import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { AreaFeature, AreaLayer, AreaProperties } from './model.ts';

export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

const collection = (features: readonly AreaFeature[]): AreaCollection => ({
  type: 'FeatureCollection',
  features: [...features]
});

/** The areas of a level in one vintage ('' or null: those without one). */
export function layerAreas(
  layers: readonly AreaLayer[],
  level: string,
  vintage: string | null
): AreaCollection {
  const layer = layers.find((one) => one.level === level);
  return collection(
    layer?.features.filter(({ properties }) => (properties.vintage ?? '') === (vintage ?? '')) ?? []
  );
}

/** The areas that the given ones lie in, in the newest vintage they have. */
export function parentAreas(layers: readonly AreaLayer[], areas: AreaCollection): AreaCollection {
  const wanted = new Set(areas.features.map(({ properties }) => properties.parent_id));
  const newest = new Map<string, AreaFeature>();
  for (const { features } of layers)
    for (const feature of features) {
      const { area_id: id, vintage } = feature.properties;
      const known = newest.get(id)?.properties.vintage ?? '';
      if (wanted.has(id) && (!newest.has(id) || (vintage ?? '') > known)) newest.set(id, feature);
    }
  return collection([...newest.values()]);
}
