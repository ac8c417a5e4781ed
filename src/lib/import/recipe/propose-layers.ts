import type { Decoded, GeometryLayer } from '../model.ts';
import { levelOf, vintageOf } from '../understand/area-level.ts';
import { findAreaProperties, propertyText, type AreaProperties } from '../understand/area-properties.ts';
import { sheetQuestion, type Question } from './question.ts';
import type { RecipeLayer } from './recipe.ts';

/** A layer of a file. */
export interface FileLayer {
  file: string;
  layer: GeometryLayer;
}

/** All layers of areas in the files; points are no areas. */
export function areaLayers(files: readonly Decoded[]): FileLayer[] {
  return files.flatMap((file) =>
    file.kind === 'geometry' ? file.layers.filter(isAreas).map((layer) => ({ file: file.file, layer })) : []
  );
}

function isAreas({ features }: GeometryLayer): boolean {
  const polygons = features.filter(
    ({ geometry }) => geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
  );
  return polygons.length > 0.5 * features.length;
}

/** Proposes how the layers of areas are read; a layer whose areas nothing tells apart is left out. */
export function proposeLayers(files: readonly Decoded[]): { layers: RecipeLayer[]; questions: Question[] } {
  const all = areaLayers(files);
  const found = all.map((layer) => ({ ...layer, properties: findAreaProperties(layer.layer) }));
  const questions = found.flatMap(({ file, layer, properties }) =>
    properties === null ? [sheetQuestion('layer_unknown', 'check', { file, sheet: layer.name })] : []
  );
  const usable = found.filter(
    (layer): layer is FileLayer & { properties: AreaProperties } => layer.properties !== null
  );
  const levels = levelNames(usable);
  return { layers: usable.map((layer, i) => layerRecipe(layer, levels[i] ?? '', usable)), questions };
}

type UsableLayer = FileLayer & { properties: AreaProperties };

/** Levels by name; layers of the same level that are no other vintage of it get names of their own. */
function levelNames(layers: readonly UsableLayer[]): string[] {
  const taken = new Map<string, string>();
  return layers.map(({ file, layer }) => {
    const level = levelOf(layer.name) ?? levelOf(file) ?? 'area';
    const vintage = vintageOf(file) ?? vintageOf(layer.name) ?? '';
    const other = taken.get(level);
    if (other === undefined || (other !== vintage && vintage !== '' && other !== '')) {
      taken.set(level, vintage);
      return level;
    }
    return `${level}_${taken.size + 1}`;
  });
}

function layerRecipe(
  { file, layer, properties }: UsableLayer,
  level: string,
  layers: readonly UsableLayer[]
): RecipeLayer {
  const others = layers.filter(
    (other) => other.layer !== layer && other.layer.features.length < layer.features.length
  );
  const otherIds = new Set(
    others.flatMap((other) =>
      other.layer.features.map((feature) => propertyText(feature.properties?.[other.properties.id]))
    )
  );
  const parent = findAreaProperties(layer, otherIds)?.parent ?? null;
  const vintage = vintageOf(file) ?? vintageOf(layer.name);
  const { id, name } = properties;
  return { file, layer: layer.name, level, id, name, ...(parent && { parent }), ...(vintage && { vintage }) };
}
