import type { LoadablePackage } from '../../src/lib/engine/load.ts';
import { parseSettings } from '../../src/lib/package/settings-codec.ts';
import type { AreaLayer, RawTables } from '../../src/lib/package/model.ts';

type Cell = string | number | boolean | null;
type Rows = readonly Readonly<Record<string, Cell>>[];

/** An area of a test: id, level, parent and vintage. */
export interface TestArea {
  id: string;
  level?: string;
  parent?: string;
  vintage?: string;
}

/** Tables with these rows as a package; `*` in a row of observations or population stands for a suppressed figure. */
export function smallTables(
  areas: readonly TestArea[],
  tables: Readonly<Record<string, Rows>>
): LoadablePackage {
  const rawTables = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rawTable(name, rows)])
  );
  return { layers: layersOf(areas), rawTables: rawTables as RawTables, settings: settings() };
}

/** Indicators with the given polarity and unit. */
export function indicatorRows(...rows: readonly [id: string, polarity?: number, unit?: string][]): Rows {
  return rows.map(([indicator_id, polarity = 1, unit = 'percent']) => ({
    indicator_id,
    name_de: `Kennzahl ${indicator_id}`,
    unit,
    polarity
  }));
}

/** Observations as `area indicator period value [numerator denominator]` or `area indicator period flag`. */
export function observationRows(...lines: readonly string[]): Rows {
  return lines.map((line) => {
    const [area_id = '', indicator_id = '', period = '', figure = '', numerator, denominator] =
      line.split(' ');
    const value = Number(figure);
    const isFlag = Number.isNaN(value);
    return {
      area_id,
      indicator_id,
      period,
      value: isFlag ? null : value,
      numerator: numerator === undefined ? null : Number(numerator),
      denominator: denominator === undefined ? null : Number(denominator),
      flag: isFlag ? figure : null
    };
  });
}

/** Residents of all ages as `area period count`. */
export function populationRows(...lines: readonly string[]): Rows {
  return lines.map((line) => {
    const [area_id = '', period = '', count = ''] = line.split(' ');
    return { area_id, period, age_from: 0, age_to: null, count: Number(count), flag: null };
  });
}

function rawTable(name: string, rows: Rows) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((column) => [column, rows.map((row) => row[column] ?? null)] as const);
  return { name, rowCount: rows.length, columns: Object.fromEntries(columns), extraColumns: {} };
}

function layersOf(areas: readonly TestArea[]): AreaLayer[] {
  const levels = [...new Set(areas.map(({ level = 'district' }) => level))];
  return levels.map((level) => ({
    level,
    path: `areas-${level}.geojson`,
    features: areas.filter((area) => (area.level ?? 'district') === level).map(feature)
  }));
}

function feature({ id, level = 'district', parent, vintage }: TestArea): AreaLayer['features'][number] {
  return {
    type: 'Feature',
    properties: {
      area_id: id,
      name: `Gebiet ${id}`,
      level,
      parent_id: parent ?? null,
      vintage: vintage ?? null
    },
    geometry: { type: 'Polygon', coordinates: [] }
  };
}

/** Every figure is published, so that a test's rows arrive as they are. */
function settings(): LoadablePackage['settings'] {
  const { draft } = parseSettings({ disclosure: { preset: 'berlin_hamburg' } });
  return { ...draft, level: 'district', period: '2025', index: { ...draft.index, indicators: [] } };
}
