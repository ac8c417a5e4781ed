import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaFeature, AreaLayer } from '../../src/lib/package/model.ts';
import type { Edition } from './edition.ts';
import { simplified } from './geometry.ts';
import { readJson } from './shared-data.ts';

type Shape = Polygon | MultiPolygon;
type SourceFeature = Feature<Shape, Readonly<Record<string, unknown>>>;

/** The planning areas of an edition and the twelve boroughs above them. */
export function areaLayers(edition: Edition): readonly AreaLayer[] {
  return [
    layer('planning_area', readFeatures(edition.areasFile).map(withRepairedKey), edition.vintage),
    layer('borough', readFeatures('bezirke.geojson'), edition.vintage)
  ];
}

function layer(level: string, features: readonly SourceFeature[], vintage: string): AreaLayer {
  const areas = features.map((feature) => areaFeature(feature, level, vintage));
  areas.sort((a, b) => (a.properties.area_id < b.properties.area_id ? -1 : 1));
  return { level, path: `areas-${level}.geojson`, features: areas };
}

/** A planning area's key begins with the two digits of its borough. */
function areaFeature(feature: SourceFeature, level: string, vintage: string): AreaFeature {
  const { properties, geometry } = feature;
  const area_id = String(properties.PLR_ID ?? properties.id);
  const name = String(properties.PLR_NAME ?? properties.name);
  const parent_id = level === 'planning_area' ? area_id.slice(0, 2) : null;
  return {
    type: 'Feature',
    properties: { area_id, name, level, parent_id, vintage },
    geometry: simplified(geometry)
  };
}

/** The source gives the key 06010102 twice; the one in Charlottenburg (north of 52.5°) is 04030417. */
function withRepairedKey(feature: SourceFeature): SourceFeature {
  if (feature.properties.id !== '06010102' || northernmost(feature.geometry) < 52.5) return feature;
  return { ...feature, properties: { ...feature.properties, id: '04030417' } };
}

function northernmost(geometry: Shape): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat(2).reduce((north, [, lat = -90]: Position) => Math.max(north, lat), -90);
}

function readFeatures(file: string): readonly SourceFeature[] {
  const content = readJson(`data/berlin/geo/${file}`) as FeatureCollection<Shape>;
  return content.features as SourceFeature[];
}
