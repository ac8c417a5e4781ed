import type { AreaFeature } from '../../package/model.ts';
import { mergedId, type MergedAreas } from '../recipe/draft.ts';
import { partsOf } from '../recipe/read-layers.ts';

/** Areas with those that are counted together as one of several parts, and which ids went into which. */
export function mergeAreas(
  features: readonly AreaFeature[],
  merged: readonly MergedAreas[]
): { features: AreaFeature[]; into: ReadonlyMap<string, string> } {
  const into = new Map<string, string>();
  const groups = new Map(merged.map((group) => [mergedId(group.ids), group]));
  const made = [...groups.values()].flatMap((group) => combined(features, group, into));
  const rest = features.filter(({ properties }) => !into.has(`${properties.level}\n${properties.area_id}`));
  return { features: [...rest, ...made], into: withoutLevels(into) };
}

function withoutLevels(into: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...into].map(([key, id]) => [key.slice(key.indexOf('\n') + 1), id]));
}

function combined(
  features: readonly AreaFeature[],
  { level, ids, name }: MergedAreas,
  into: Map<string, string>
): AreaFeature[] {
  const parts = features.filter(
    ({ properties }) => properties.level === level && ids.includes(properties.area_id)
  );
  const vintages = [...new Set(parts.map(({ properties }) => properties.vintage))];
  const area_id = mergedId(ids);
  for (const id of ids) into.set(`${level}\n${id}`, area_id);
  return vintages.flatMap((vintage) => {
    const own = parts.filter(({ properties }) => properties.vintage === vintage);
    const coordinates = own.flatMap(({ geometry }) => partsOf(geometry));
    const parents = [...new Set(own.map(({ properties }) => properties.parent_id))];
    const parent_id = parents.length === 1 ? (parents[0] ?? null) : null;
    return [
      {
        type: 'Feature',
        properties: { area_id, name, level, parent_id, vintage },
        geometry: { type: 'MultiPolygon', coordinates }
      }
    ];
  });
}
