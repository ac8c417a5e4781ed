import type { RawCell } from '../disclosure/raw-tables.ts';
import type { SafeTable } from '../disclosure/safe-tables.ts';

/** Areas that are put together; `groupId` stands where their ids stand in tables. */
export interface AreaGroup {
  groupId: string;
  areaIds: readonly string[];
}

/** The rows of a group's areas that have the same other keys. */
export interface GroupRows {
  groupId: string;
  keys: readonly RawCell[];
  /** The place of each area's row, in the order of the areas' ids; null where an area has none. */
  rows: readonly (number | null)[];
}

/** Where an area stands in a group. */
interface Membership {
  group: AreaGroup;
  place: number;
}

/** The rows of a table by group and by these columns, in the order of both; an area may be in several groups. */
export function rowsOfGroups(
  table: SafeTable,
  groups: readonly AreaGroup[],
  keyColumns: readonly string[]
): GroupRows[] {
  const memberships = membershipsOf(groups);
  const found = new Map<string, GroupRows & { rows: (number | null)[] }>();
  const cell = (name: string, row: number): RawCell => table.columns[name]?.[row] ?? null;
  for (let row = 0; row < table.rowCount; row++)
    for (const { group, place } of memberships.get(String(cell('area_id', row))) ?? []) {
      const keys = keyColumns.map((name) => cell(name, row));
      const key = JSON.stringify([group.groupId, ...keys]);
      const known = found.get(key) ?? { groupId: group.groupId, keys, rows: group.areaIds.map(() => null) };
      known.rows[place] = row;
      found.set(key, known);
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => rows);
}

function membershipsOf(groups: readonly AreaGroup[]): ReadonlyMap<string, readonly Membership[]> {
  const memberships = new Map<string, Membership[]>();
  for (const { groupId, areaIds } of groups) {
    const group = { groupId, areaIds: areaIds.toSorted() };
    group.areaIds.forEach((areaId, place) => {
      const others = memberships.get(areaId) ?? [];
      memberships.set(areaId, [...others, { group, place }]);
    });
  }
  return memberships;
}
