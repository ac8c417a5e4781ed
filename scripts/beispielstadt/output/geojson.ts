import type { AreaFeature } from '../../../src/lib/package/model.ts';

/** A feature collection with one feature per line, so that changes can be read. */
export function toGeoJson(features: readonly AreaFeature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
