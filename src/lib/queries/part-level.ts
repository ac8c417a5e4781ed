import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

export interface PartLevelQuestion {
  level: string;
  period: string;
}

/**
 * Which level lies below that of the analysis and has residents by age, at the period or before? The one with most
 * areas, below groups their areas; never groups. Null where there is none.
 */
export async function partLevel(
  connector: Connector,
  question: PartLevelQuestion,
  options?: QueryOptions
): Promise<string | null> {
  const rows = decodeRows(await connector.query(partLevelSql(question), options), { level: text });
  return rows[0]?.level ?? null;
}

export function partLevelSql({ level, period }: PartLevelQuestion): Sql {
  return sql`
    WITH RECURSIVE latest AS (
      SELECT level, area_id, parent_id FROM areas
      WHERE (level, vintage) IN (SELECT (level, max(vintage)) FROM areas GROUP BY level)
        AND (level = ${level} OR level NOT IN (SELECT level FROM group_areas))
    ),
    below AS (
      SELECT level, area_id FROM latest WHERE parent_id IN (SELECT area_id FROM latest WHERE level = ${level})
      UNION
      SELECT base_level, area_id FROM group_areas WHERE level = ${level}
      UNION
      SELECT latest.level, latest.area_id FROM latest JOIN below ON latest.parent_id = below.area_id
    )
    SELECT level
    FROM below
    WHERE level <> ${level} AND area_id IN (
      SELECT area_id FROM population JOIN periods USING (period)
      WHERE ends <= (SELECT ends FROM periods WHERE period = ${period})
    )
    GROUP BY level
    ORDER BY count(*) DESC, level
    LIMIT 1
  `;
}
