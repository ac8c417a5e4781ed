import type { Position } from 'geojson';
import type { Decoded, ForeignCell, GeometryLayer, Sheet } from '../model.ts';

/** Tables as they are, and layers of points as tables with their properties and coordinates as columns. */
export function tabularFiles(files: readonly Decoded[]): (Decoded & { kind: 'table' })[] {
  return files.flatMap((file) => {
    if (file.kind === 'table') return [file];
    const sheets = file.layers.filter(isPoints).map(sheetOfPoints);
    return sheets.length === 0 ? [] : [{ kind: 'table', file: file.file, decisions: file.decisions, sheets }];
  });
}

function isPoints({ features }: GeometryLayer): boolean {
  return features.filter(({ geometry }) => pointOf(geometry) !== null).length > 0.5 * features.length;
}

/** A point, also as the only one of several. */
function pointOf(geometry: GeometryLayer['features'][number]['geometry']): Position | null {
  if (geometry?.type === 'Point') return geometry.coordinates;
  return geometry?.type === 'MultiPoint' && geometry.coordinates.length === 1
    ? (geometry.coordinates[0] ?? null)
    : null;
}

function sheetOfPoints({ name, features }: GeometryLayer): Sheet {
  const columns = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))].filter(
    (column) => !/^(lon|lat|x|y|longitude|latitude)$/i.test(column)
  );
  const rows = features.map(({ properties, geometry }) => {
    const [lon, lat] = pointOf(geometry) ?? [];
    return [...columns.map((column) => cellOf(properties?.[column])), lon ?? null, lat ?? null];
  });
  return {
    name,
    rows: [[...columns, 'lon', 'lat'], ...rows],
    merges: [],
    hidden: { sheet: false, rows: [], columns: [] }
  };
}

function cellOf(value: unknown): ForeignCell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
