import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaFeature } from '../../package/model.ts';
import type { Decoded } from '../model.ts';
import { propertyText } from '../understand/area-properties.ts';
import { areaLayers, type FileLayer } from './propose-layers.ts';
import { sheetQuestion, type Question, type QuestionCode } from './question.ts';
import type { Recipe, RecipeLayer } from './recipe.ts';
import { fitsPattern } from './year-pattern.ts';

/** The areas of a recipe's layers, of all levels and vintages. */
export function readLayers(
  { areas }: Recipe,
  files: readonly Decoded[]
): { features: AreaFeature[]; questions: Question[] } {
  const all = areaLayers(files);
  const taken = new Set<FileLayer>();
  const read = areas.map((recipe) => {
    const layer = layerFor(recipe, all, taken);
    if (layer === undefined) return missing(recipe);
    taken.add(layer);
    return readLayer(recipe, layer);
  });
  const features = read.flatMap((layer) => layer.features);
  return { features: withKnownParents(features), questions: read.flatMap((layer) => layer.questions) };
}

/** The very file a recipe names, else one that differs in its year only. */
function layerFor({ file, layer }: RecipeLayer, all: readonly FileLayer[], taken: ReadonlySet<FileLayer>) {
  const free = all.filter((candidate) => !taken.has(candidate));
  return (
    free.find((candidate) => candidate.file === file && candidate.layer.name === layer) ??
    free.find((candidate) => fitsPattern(file, candidate.file) && fitsPattern(layer, candidate.layer.name))
  );
}

function missing({ file, layer }: RecipeLayer): { features: AreaFeature[]; questions: Question[] } {
  return { features: [], questions: [sheetQuestion('recipe_file_missing', 'check', { file, sheet: layer })] };
}

function readLayer(
  recipe: RecipeLayer,
  { file, layer }: FileLayer
): { features: AreaFeature[]; questions: Question[] } {
  const features = new Map<string, AreaFeature>();
  const merged = new Set<string>();
  const shapeless = new Set<string>();
  for (const { geometry, properties } of layer.features) {
    const id = propertyText(properties?.[recipe.id]);
    if (id === '') continue;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
      shapeless.add(id);
      continue;
    }
    const former = features.get(id);
    if (former !== undefined) merged.add(id);
    features.set(
      id,
      former === undefined ? areaFeature(recipe, id, properties, geometry) : withPart(former, geometry)
    );
  }
  const lost = [...shapeless].filter((id) => !features.has(id));
  const asked = (code: QuestionCode, ids: Iterable<string>) =>
    idQuestion(code, ids, { file, sheet: layer.name });
  return {
    features: [...features.values()],
    questions: [...asked('layer_parts_merged', merged), ...asked('layer_shape_missing', lost)]
  };
}

function idQuestion(
  code: QuestionCode,
  found: Iterable<string>,
  place: { file: string; sheet: string }
): Question[] {
  const ids = [...found].sort();
  const values = { count: ids.length, ids: ids.slice(0, 10).join(', ') };
  return ids.length === 0 ? [] : [sheetQuestion(code, 'likely', place, values)];
}

function areaFeature(
  { level, name, parent, vintage }: RecipeLayer,
  id: string,
  properties: Readonly<Record<string, unknown>> | null,
  geometry: Polygon | MultiPolygon
): AreaFeature {
  return {
    type: 'Feature',
    properties: {
      area_id: id,
      name: propertyText(properties?.[name]) || id,
      level,
      parent_id: (parent === undefined ? '' : propertyText(properties?.[parent])) || null,
      vintage: vintage ?? null
    },
    geometry
  };
}

/** An area in several features, such as land and water, becomes one of several parts. */
function withPart(feature: AreaFeature, geometry: Polygon | MultiPolygon): AreaFeature {
  const coordinates = [...partsOf(feature.geometry), ...partsOf(geometry)];
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates } };
}

/** The polygons of a geometry. */
export function partsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function withKnownParents(features: readonly AreaFeature[]): AreaFeature[] {
  const ids = new Set(features.map(({ properties }) => properties.area_id));
  return features.map((feature) => {
    const { parent_id } = feature.properties;
    if (parent_id === null || ids.has(parent_id)) return feature;
    return { ...feature, properties: { ...feature.properties, parent_id: null } };
  });
}
