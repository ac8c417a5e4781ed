import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf, type AreaScope } from './area-scope.ts';

export interface EarlierPeriodQuestion extends AreaScope {
  period: string;
  years: number;
}

/**
 * Which period of the same form (2024/25 → 2022/23) lies so many years before? Null where the areas have no
 * observation of it.
 */
export async function earlierPeriod(
  connector: Connector,
  question: EarlierPeriodQuestion,
  options?: QueryOptions
): Promise<string | null> {
  const table = await connector.query(earlierPeriodSql(question), options);
  return decodeRows(table, { period: text })[0]?.period ?? null;
}

export function earlierPeriodSql({ period, years, ...scope }: EarlierPeriodQuestion): Sql {
  return sql`
    SELECT earlier.period
    FROM periods AS now
    JOIN periods AS earlier ON earlier.form = now.form AND earlier.year = now.year - ${years}
    WHERE now.period = ${period} AND earlier.period IN (
      SELECT period FROM observations JOIN ${areasOf(scope)} AS scope USING (area_id)
    )
  `;
}
