import { sql, type Sql } from '../engine/sql.ts';

/** The areas a question is about: one level in one boundary vintage; without a vintage, the latest. */
export interface AreaScope {
  level: string;
  vintage?: string | null;
}

/** The areas of the scope, as a table expression. */
export function areasOf({ level, vintage }: AreaScope): Sql {
  const latest = sql`(SELECT max(vintage) FROM areas WHERE level = ${level})`;
  return sql`(
    SELECT area_id, name, parent_id, vintage, position FROM areas
    WHERE level = ${level} AND vintage = ${vintage == null ? latest : vintage}
  )`;
}

/** The areas that make up the municipality: those of the scope, of groups the areas they can be formed of. */
export function wholeOf({ level, vintage }: AreaScope): Sql {
  const base = sql`coalesce((SELECT any_value(base_level) FROM group_areas WHERE level = ${level}), ${level})`;
  const latest = sql`(SELECT max(vintage) FROM areas WHERE level = ${base})`;
  return sql`(
    SELECT area_id, name, parent_id, vintage, position FROM areas
    WHERE level = ${base} AND vintage = ${vintage == null ? latest : vintage}
  )`;
}
