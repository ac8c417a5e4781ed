import { areaLayers } from '../recipe/propose-layers.ts';
import type { Decoded, GeometryLayer } from '../model.ts';
import type { Recipe, RecipeLayer } from '../recipe/recipe.ts';
import { fitsPattern } from '../recipe/year-pattern.ts';
import { propertyText } from '../understand/area-properties.ts';

/** A layer of areas as it is to be read; `recipe` is null where it is left out. */
export interface LayerReview {
  /** Place in the recipe's areas, -1 for none. */
  index: number;
  file: string;
  layer: string;
  featureCount: number;
  crs: GeometryLayer['crs'];
  recipe: RecipeLayer | null;
  /** Properties of the features, each with its first text. */
  properties: readonly { name: string; sample: string }[];
}

/** The layers of areas in the files beside the recipe's. */
export function reviewLayers({ areas }: Recipe, files: readonly Decoded[]): LayerReview[] {
  return areaLayers(files).map(({ file, layer }) => {
    const index = areas.findIndex(
      (recipe) => fitsPattern(recipe.file, file) && fitsPattern(recipe.layer, layer.name)
    );
    return {
      index,
      file,
      layer: layer.name,
      featureCount: layer.features.length,
      crs: layer.crs,
      recipe: areas[index] ?? null,
      properties: propertiesOf(layer)
    };
  });
}

function propertiesOf({ features }: GeometryLayer): { name: string; sample: string }[] {
  const names = new Set(features.slice(0, 50).flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...names].map((name) => ({
    name,
    sample:
      features.map(({ properties }) => propertyText(properties?.[name])).find((text) => text !== '') ?? ''
  }));
}
