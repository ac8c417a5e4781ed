import * as v from 'valibot';

const group = v.looseObject({
  /** Its key, which no area has. */
  id: v.string(),
  name: v.string(),
  area_ids: v.array(v.string()),
  note: v.optional(v.string())
});

const set = v.looseObject({
  /** Names the set and, as `group:NAME`, its level. */
  name: v.string(),
  /** Level of the areas that are put together. */
  level: v.string(),
  groups: v.optional(v.array(group), [])
});

/** The member `groups` of `atlas.json`: areas put together by the user, every set of them a level of its own. */
export const groupsSchema = v.array(set);

/** A set as the file holds it, members that we do not know included. */
export type PackageGroupSet = v.InferOutput<typeof set>;
export type PackageGroup = v.InferOutput<typeof group>;
