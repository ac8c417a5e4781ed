import type { AreaFeature, AreaLayer } from '../../package/model.ts';

/** Areas by level, the levels with the fewest areas first, in the order of id and vintage. */
export function buildLayers(features: readonly AreaFeature[]): AreaLayer[] {
  const levels = new Map<string, AreaFeature[]>();
  for (const feature of features) {
    const { level } = feature.properties;
    levels.set(level, [...(levels.get(level) ?? []), feature]);
  }
  return [...levels]
    .map(([level, own]) => ({ level, path: `areas-${level}.geojson`, features: distinct(own).sort(byId) }))
    .sort((a, b) => a.features.length - b.features.length || (a.level < b.level ? -1 : 1));
}

function keyOf({ properties }: AreaFeature): string {
  return `${properties.area_id}\n${properties.vintage ?? ''}`;
}

function distinct(features: readonly AreaFeature[]): AreaFeature[] {
  return [...new Map(features.map((feature) => [keyOf(feature), feature])).values()];
}

function byId(a: AreaFeature, b: AreaFeature): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
