import type { Decoded, GeometryLayer } from '../../src/lib/import/model.ts';

/** A layer of square areas of a hundredth of a degree, by key and name. */
export function areaFile(file: string, areas: readonly (readonly [id: string, name: string])[]): Decoded {
  const features = areas.map(([id, name], i): GeometryLayer['features'][number] => {
    const [x, y] = [9 + i / 100, 51];
    const ring = [
      [x, y],
      [x + 0.01, y],
      [x + 0.01, y + 0.01],
      [x, y + 0.01],
      [x, y]
    ];
    return {
      type: 'Feature',
      properties: { NR: id, NAME: name },
      geometry: { type: 'Polygon', coordinates: [ring] }
    };
  });
  const layer: GeometryLayer = {
    name: 'stadtteile',
    features,
    crs: { code: 'EPSG:4326', known: 'declared' }
  };
  return { kind: 'geometry', file, decisions: [], layers: [layer] };
}

/** Six quarters of a small town. */
export const town = areaFile('Stadtteile_2024.geojson', [
  ['01', 'Hafen'],
  ['02', 'Markt'],
  ['03', 'Ufer'],
  ['04', 'Heide'],
  ['05', 'Moor'],
  ['06', 'Sand']
]);
