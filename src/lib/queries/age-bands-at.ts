import { valueKinds } from '../core/cell.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, number, oneOf, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf } from './area-scope.ts';
import type { PeriodQuestion } from './counts-at.ts';

const band = {
  period: text,
  areaId: text,
  ageFrom: number,
  ageTo: nullableNumber,
  count: nullableNumber,
  kind: oneOf(valueKinds)
};
/** Persons of an age band; `period` is the one the count is of. */
export type AgeBandRow = Row<typeof band>;

/**
 * How many persons of which ages live in each area? The bands of the period, or of the latest one that ends no
 * later; the same period for all areas. Ordered by area and age.
 */
export async function ageBandsAt(
  connector: Connector,
  question: PeriodQuestion,
  options?: QueryOptions
): Promise<AgeBandRow[]> {
  return decodeRows(await connector.query(ageBandsAtSql(question), options), band);
}

export function ageBandsAtSql({ period, ...scope }: PeriodQuestion): Sql {
  return sql`
    WITH scope AS ${areasOf(scope)},
    bands AS (SELECT * FROM population WHERE area_id IN (SELECT area_id FROM scope)),
    chosen AS (
      SELECT period FROM periods
      WHERE period IN (SELECT period FROM bands)
        AND ends <= (SELECT ends FROM periods WHERE period = ${period})
      ORDER BY period = ${period} DESC, position DESC
      LIMIT 1
    )
    SELECT bands.period AS period, bands.area_id AS areaId, coalesce(age_from, 0) AS ageFrom, age_to AS ageTo,
      bands.count AS count, kind
    FROM bands
    JOIN scope ON scope.area_id = bands.area_id
    WHERE bands.period IN (SELECT period FROM chosen)
    ORDER BY scope.position, coalesce(age_from, 0), coalesce(age_to, 999)
  `;
}
