import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { CsvRow } from '../csv.ts';
import type { ExportTable } from './export-table.ts';

/** Areas as the package holds them: longitude and latitude (EPSG:4326), with their keys. */
export type AreaShapesById = FeatureCollection<Polygon | MultiPolygon, { area_id: string }>;

/** Whether a table has a row for every area, so that its figures can be put on a map. */
export function isByArea({ columns, rows }: Pick<ExportTable, 'columns' | 'rows'>): boolean {
  const place = columns.findIndex(({ id }) => id === 'area_id');
  const keys = rows.map((row) => row[place] ?? null);
  return place >= 0 && keys.length > 0 && !keys.includes(null) && new Set(keys).size === keys.length;
}

/**
 * The areas of the table with its figures as properties, by the ids of the columns, as GeoJSON (RFC 7946: EPSG:4326,
 * outer rings anticlockwise), one feature a line in the order of the keys. An area without geometry has none (null).
 * Throws RangeError where the table is not one of areas.
 */
export function tableFeatures(table: ExportTable, shapes: AreaShapesById): string {
  if (!isByArea(table)) throw new RangeError(`The table ${table.name} has no row for every area`);
  const { name, title, columns, notes } = table;
  const place = columns.findIndex(({ id }) => id === 'area_id');
  const geometries = new Map(
    shapes.features.map(({ properties, geometry }) => [properties.area_id, geometry])
  );
  const keyOf = (row: CsvRow) => String(row[place]);
  const rows = [...table.rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const features = rows.map((row): Feature<Polygon | MultiPolygon | null> => {
    const geometry = geometries.get(keyOf(row)) ?? null;
    const properties = Object.fromEntries(columns.map(({ id }, i) => [id, row[i] ?? null]));
    return { type: 'Feature', properties, geometry: geometry && rightHanded(geometry) };
  });
  const metadata = {
    title,
    columns: columns.map(({ id, label, kind }) => ({ id, label, kind })),
    ...Object.fromEntries(notes.map(({ id, text }) => [id, text]))
  };
  const head = JSON.stringify({ type: 'FeatureCollection', name, metadata }).slice(0, -1);
  return `${head},"features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}

function rightHanded(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turned(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(turned) };
}

/** The outer ring anticlockwise, the holes clockwise. */
const turned = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));

/** Positive for an anticlockwise ring; twice its area in square degrees. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y);
  }, 0);
}
