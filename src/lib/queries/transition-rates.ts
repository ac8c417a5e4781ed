import { valueKinds } from '../core/cell.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import {
  boolean,
  decodeRows,
  nullableNumber,
  nullableText,
  oneOf,
  text,
  type Row
} from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf, type AreaScope } from './area-scope.ts';

const rate = {
  areaId: text,
  transitionId: text,
  outcome: text,
  period: text,
  numerator: nullableNumber,
  denominator: nullableNumber,
  kind: oneOf(valueKinds),
  flag: nullableText,
  whole: boolean
};
/** One outcome or step of a transition; `whole` marks the municipality as one area. */
export type TransitionRateRow = Row<typeof rate>;

/**
 * How many manage the transitions? Rows of the areas of the scope and of the whole municipality (the area that alone
 * makes up its level and has no parent), ordered by transition, period, outcome, area.
 */
export async function transitionRates(
  connector: Connector,
  scope: AreaScope,
  options?: QueryOptions
): Promise<TransitionRateRow[]> {
  return decodeRows(await connector.query(transitionRatesSql(scope), options), rate);
}

export function transitionRatesSql(scope: AreaScope): Sql {
  return sql`
    WITH scope AS ${areasOf(scope)},
    top AS (
      SELECT any_value(area_id) AS area_id FROM areas
      WHERE (level, vintage) IN (SELECT (level, max(vintage)) FROM areas GROUP BY level)
        AND level NOT IN (SELECT level FROM group_areas)
      GROUP BY level
      HAVING count(*) = 1 AND count(parent_id) = 0
    )
    SELECT area_id AS areaId, transition_id AS transitionId, outcome, period, numerator, denominator, kind, flag,
      area_id IN (SELECT area_id FROM top) AS whole
    FROM transition_rates
    JOIN periods USING (period)
    WHERE area_id IN (SELECT area_id FROM scope UNION SELECT area_id FROM top)
    ORDER BY transition_id, periods.position, outcome, area_id
  `;
}
