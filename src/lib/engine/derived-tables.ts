import { unitFactor } from '../core/disclosure/unit.ts';
import type { SafeTable, SafeTables } from '../core/disclosure/safe-tables.ts';
import { groupLevel } from '../package/groups/group-level.ts';
import type { AreaLayer } from '../package/model.ts';
import { comparePeriods, endOf, shiftPeriod } from '../package/period.ts';
import type { PackageGroupSet } from '../package/settings-groups.ts';
import type { TableColumn, TableData } from './connector.ts';
import type { SafeTableName } from './schema.ts';

/** The areas of all layers; those without a vintage have an empty one. */
export function areaTable(layers: readonly AreaLayer[]): TableData {
  const areas = layers.flatMap(({ level, features }) =>
    features.map(({ properties: { area_id, name, parent_id, vintage } }) => ({
      level,
      vintage: vintage ?? '',
      area_id,
      name,
      parent_id
    }))
  );
  const positions = positionsWithin(
    areas,
    ({ level, vintage }) => `${level}\u0000${vintage}`,
    ({ area_id }) => area_id
  );
  return tableOf(
    'areas',
    areas.map((area, i) => ({ ...area, position: positions[i] ?? 0 }))
  );
}

/** Which areas were put together into which group. */
export function groupAreaTable(sets: readonly PackageGroupSet[] = []): TableData {
  return tableOf(
    'group_areas',
    sets.flatMap(({ name, level: base_level, groups }) =>
      groups.flatMap(({ id: group_id, area_ids }) =>
        area_ids.map((area_id) => ({ level: groupLevel(name), group_id, area_id, base_level }))
      )
    )
  );
}

/** Every period that a table names, in the order of their ends. */
export function periodTable(tables: SafeTables): TableData {
  const named = new Set<unknown>();
  for (const table of Object.values(tables))
    for (const period of table?.columns.period ?? []) named.add(period);
  const periods = [...named].filter((period) => typeof period === 'string').sort(comparePeriods);
  return tableOf(
    'periods',
    periods.map((period, position) => {
      const year = Number(period.slice(0, 4));
      return { period, ends: endOf(period), year, form: shiftPeriod(period, 2000 - year), position };
    })
  );
}

/** What the loader adds to the catalogue of indicators. */
export function indicatorAdditions(indicators: SafeTable): Record<string, TableColumn> {
  const ids = indicators.columns.indicator_id ?? [];
  const units = indicators.columns.unit ?? [];
  return {
    position: positionsWithin(ids, () => '', String),
    factor: units.map((unit) => unitFactor(typeof unit === 'string' ? unit : null))
  };
}

/** For every item its place among the items of its group, ordered by key. */
function positionsWithin<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  keyOf: (item: Item) => string
): number[] {
  const order = items
    .map((item, index) => ({ index, group: groupOf(item), key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const counts = new Map<string, number>();
  const positions = new Array<number>(items.length).fill(0);
  for (const { index, group } of order) {
    const position = counts.get(group) ?? 0;
    positions[index] = position;
    counts.set(group, position + 1);
  }
  return positions;
}

function tableOf(
  name: SafeTableName,
  rows: readonly Readonly<Record<string, string | number | null>>[]
): TableData {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((column) => [column, rows.map((row) => row[column] ?? null)] as const);
  return { name, rowCount: rows.length, columns: Object.fromEntries(columns) };
}
