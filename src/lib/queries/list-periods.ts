import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, number, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf, type AreaScope } from './area-scope.ts';

const period = { period: text, indicatorCount: number, areaCount: number };
/** One period with the indicators and areas that have at least one value in it. */
export type PeriodRow = Row<typeof period>;

/** For which periods do the areas have values? Ordered by the end of the period, earliest first. */
export async function listPeriods(
  connector: Connector,
  scope: AreaScope,
  options?: QueryOptions
): Promise<PeriodRow[]> {
  return decodeRows(await connector.query(listPeriodsSql(scope), options), period);
}

export function listPeriodsSql(scope: AreaScope): Sql {
  return sql`
    SELECT period, count(DISTINCT indicator_id) AS indicatorCount, count(DISTINCT area_id) AS areaCount
    FROM observations
    JOIN ${areasOf(scope)} AS scope USING (area_id)
    JOIN periods USING (period)
    WHERE kind = 'value'
    GROUP BY period, periods.position
    ORDER BY periods.position
  `;
}
