import type { Locale } from '../core/locale.ts';
import { setOfLevel } from '../package/groups/group-level.ts';
import * as m from './compiled/messages.js';

const known: Readonly<Record<string, typeof m.level_area>> = {
  district: m.level_district,
  borough: m.level_borough,
  planning_area: m.level_planning_area,
  quarter: m.level_quarter,
  municipality: m.level_municipality,
  city: m.level_city
};

/** Name of a level's areas in the plural, of groups that of their set; "areas" where the level is a package's own. */
export function levelText(level: string, locale: Locale): string {
  const name = setOfLevel(level);
  if (name !== null) return m.groups_level({ name }, { locale });
  return ((Object.hasOwn(known, level) && known[level]) || m.level_area)({}, { locale });
}
