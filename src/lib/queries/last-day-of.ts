import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

/** Which is the last day of a period? Of one that no table names, the last day of its year. */
export async function lastDayOf(
  connector: Connector,
  period: string,
  options?: QueryOptions
): Promise<string> {
  const rows = decodeRows(await connector.query(lastDayOfSql({ period }), options), { ends: text });
  return rows[0]?.ends ?? `${period.slice(0, 4)}-12-31`;
}

export function lastDayOfSql({ period }: { period: string }): Sql {
  return sql`SELECT ends FROM periods WHERE period = ${period}`;
}
