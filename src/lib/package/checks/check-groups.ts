import { newestAreas } from '../groups/group-layers.ts';
import type { FileLog } from '../problem-log.ts';
import type { PackageGroupSet } from '../settings-groups.ts';
import type { SettingsDraft } from '../settings.ts';
import type { ReadParts } from './read-table.ts';

/**
 * Checks the groups of areas: names and keys are given once, every group has areas, of the newest vintage of its base,
 * and no area stands in two groups of a set.
 */
export function checkGroups({ groups = [] }: SettingsDraft, parts: ReadParts, log: FileLog): void {
  if (parts.layers.length === 0 || parts.unreadable.has('areas')) return;
  const names = new Set<string>();
  const keys = areaKeys(parts);
  groups.forEach((set, i) => {
    const path = `groups[${i}]`;
    if (names.has(set.name) || set.name.trim() === '')
      log.error('group_set_twice', null, `${path}.name`, { found: set.name });
    names.add(set.name);
    checkKeys(set, path, keys, log);
    checkBase(set, path, parts, log);
  });
}

const areaKeys = ({ layers }: ReadParts): Set<string> =>
  new Set(layers.flatMap(({ areas }) => areas.map(({ feature }) => feature.properties.area_id)));

/** Takes the keys of a set down, among those of the areas and of the sets before it. */
function checkKeys({ groups }: PackageGroupSet, path: string, taken: Set<string>, log: FileLog): void {
  groups.forEach(({ id }, i) => {
    if (taken.has(id) || id.trim() === '')
      log.error('group_key_taken', null, `${path}.groups[${i}].id`, { found: id });
    taken.add(id);
  });
}

function checkBase(set: PackageGroupSet, path: string, { layers }: ReadParts, log: FileLog): void {
  const base = layers.find(({ layer }) => layer.level === set.level);
  if (base === undefined) {
    const expected = layers.map(({ layer }) => layer.level).join(', ');
    return log.error('setting_unknown_level', null, `${path}.level`, { found: set.level, expected });
  }
  checkMembers(set, path, new Set(newestAreas(base.layer).keys()), log);
}

function checkMembers(
  { groups }: PackageGroupSet,
  path: string,
  known: ReadonlySet<string>,
  log: FileLog
): void {
  const members = new Set<string>();
  groups.forEach(({ id, area_ids: areaIds }, i) => {
    const place = `${path}.groups[${i}].area_ids`;
    if (areaIds.length === 0) log.error('group_empty', null, place, { found: id });
    areaIds.forEach((found, j) => {
      if (!known.has(found)) log.error('setting_unknown_area', null, `${place}[${j}]`, { found });
      if (members.has(found)) log.error('group_area_twice', null, `${place}[${j}]`, { found });
      members.add(found);
    });
  });
}
