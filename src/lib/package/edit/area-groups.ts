import { groupLevel } from '../groups/group-level.ts';
import type { DataPackage, RawTable } from '../model.ts';
import type { PackageGroup, PackageGroupSet } from '../settings-groups.ts';
import { withTable } from './edit-tables.ts';

/** A group that has no key yet. */
export interface GroupDraft {
  /** The set it belongs to, which is made where it is missing. */
  set: string;
  /** Level of the areas. */
  level: string;
  name: string;
  areaIds: readonly string[];
}

/** The sets of groups of a package, in its order. */
export const groupSets = ({ settings }: Pick<DataPackage, 'settings'>): readonly PackageGroupSet[] =>
  settings.groups ?? [];

/** The package with one more group, under a key of its own. Its areas leave the other groups of the set. */
export function withGroup(pkg: DataPackage, { set: name, level, ...draft }: GroupDraft): DataPackage {
  const sets = groupSets(pkg);
  const known = sets.find((set) => set.name === name) ?? { name, level, groups: [] };
  const area_ids = draft.areaIds.toSorted();
  const group = { id: freeGroupKey(pkg), name: draft.name, area_ids };
  const groups = [...withoutAreas(known.groups, new Set(area_ids)), group];
  return withSets(pkg, replaced(sets, name, { ...known, groups }));
}

/** The package with a group under another name or of other areas, which leave the other groups of the set. */
export function withChangedGroup(
  pkg: DataPackage,
  groupId: string,
  change: { name: string; areaIds: readonly string[] }
): DataPackage {
  const area_ids = change.areaIds.toSorted();
  return withSets(
    pkg,
    groupSets(pkg).map((set) => {
      if (!set.groups.some(({ id }) => id === groupId)) return set;
      const changed = set.groups.map((group) =>
        group.id === groupId ? { ...group, name: change.name, area_ids } : group
      );
      return { ...set, groups: withoutAreas(changed, new Set(area_ids), groupId) };
    })
  );
}

/** The package without a group; notes and gaps about it stay, without an area. A set goes with its last group. */
export function withoutGroup(pkg: DataPackage, groupId: string): DataPackage {
  const sets = groupSets(pkg).map((set) => ({
    ...set,
    groups: set.groups.filter(({ id }) => id !== groupId)
  }));
  return withSets(pkg, sets);
}

/** The package with a set under another name; where its level was analysed, it still is. */
export function withRenamedSet(pkg: DataPackage, name: string, newName: string): DataPackage {
  const { settings } = pkg;
  const level = settings.level === groupLevel(name) ? groupLevel(newName) : settings.level;
  const sets = groupSets(pkg).map((set) => (set.name === name ? { ...set, name: newName } : set));
  return withSets({ ...pkg, settings: { ...settings, level } }, sets);
}

/** The first key `G` + number that neither an area nor a group has. */
function freeGroupKey(pkg: DataPackage): string {
  const features = pkg.layers.flatMap((layer) => layer.features);
  const taken = new Set([...features.map(({ properties }) => properties.area_id), ...groupKeys(pkg)]);
  for (let number = 1; ; number++) {
    const key = `G${String(number).padStart(2, '0')}`;
    if (!taken.has(key)) return key;
  }
}

const groupKeys = (pkg: DataPackage): string[] =>
  groupSets(pkg).flatMap(({ groups }) => groups.map(({ id }) => id));

/** Groups without these areas, but for one of them; a group that keeps none goes. */
function withoutAreas(
  groups: readonly PackageGroup[],
  areaIds: ReadonlySet<string>,
  spared: string | null = null
): PackageGroup[] {
  return groups
    .map((group) =>
      group.id === spared ? group : { ...group, area_ids: group.area_ids.filter((id) => !areaIds.has(id)) }
    )
    .filter(({ area_ids }) => area_ids.length > 0);
}

const replaced = (sets: readonly PackageGroupSet[], name: string, set: PackageGroupSet): PackageGroupSet[] =>
  sets.some((one) => one.name === name) ? sets.map((one) => (one.name === name ? set : one)) : [...sets, set];

/** The package with these sets, without empty ones; the layers are formed anew when it is read. */
function withSets(pkg: DataPackage, sets: readonly PackageGroupSet[]): DataPackage {
  const groups = sets.filter((set) => set.groups.length > 0);
  const settings = { ...pkg.settings, groups };
  if (groups.length === 0) delete (settings as Partial<typeof settings>).groups;
  const former = new Set(groupKeys(pkg));
  for (const { id } of groups.flatMap((set) => set.groups)) former.delete(id);
  return withoutPlaces({ ...pkg, settings: withKnownLevel(settings, pkg) }, former);
}

/** A set that went and was analysed leaves the analysis to the level of its areas. */
function withKnownLevel(settings: DataPackage['settings'], pkg: DataPackage): DataPackage['settings'] {
  const isThere = (settings.groups ?? []).some(({ name }) => groupLevel(name) === settings.level);
  const gone = groupSets(pkg).find(({ name }) => groupLevel(name) === settings.level);
  return gone && !isThere ? { ...settings, level: gone.level } : settings;
}

/** Notes and gaps about these places, without a place. */
function withoutPlaces(pkg: DataPackage, keys: ReadonlySet<string>): DataPackage {
  const { gaps, notes } = pkg.rawTables;
  if (keys.size === 0) return pkg;
  return [gaps, notes].reduce<DataPackage>(
    (changed, table) => (table ? withTable(changed, placeless(table, keys)) : changed),
    pkg
  );
}

function placeless(table: RawTable, keys: ReadonlySet<string>): RawTable {
  const cells = table.columns.area_id ?? [];
  const area_id = cells.map((cell) => (keys.has(String(cell)) ? null : cell));
  return { ...table, columns: { ...table.columns, area_id } };
}
