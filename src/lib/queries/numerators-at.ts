import { valueKinds } from '../core/cell.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, oneOf, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf } from './area-scope.ts';
import type { PeriodQuestion } from './counts-at.ts';

export interface NumeratorsQuestion extends PeriodQuestion {
  indicatorId: string;
}

const count = { areaId: text, count: nullableNumber, kind: oneOf(valueKinds) };
/** What an indicator counts in one area; null where `kind` is not value. */
export type NumeratorRow = Row<typeof count>;

/** How many persons does an indicator count in each area, such as children in SGB II? Ordered by id. */
export async function numeratorsAt(
  connector: Connector,
  question: NumeratorsQuestion,
  options?: QueryOptions
): Promise<NumeratorRow[]> {
  return decodeRows(await connector.query(numeratorsAtSql(question), options), count);
}

export function numeratorsAtSql({ period, indicatorId, ...scope }: NumeratorsQuestion): Sql {
  return sql`
    SELECT scope.area_id AS areaId, found.numerator AS count,
      CASE WHEN found.kind = 'value' AND found.numerator IS NULL THEN 'missing'
        ELSE coalesce(found.kind, 'missing') END AS kind
    FROM ${areasOf(scope)} AS scope
    LEFT JOIN (
      SELECT * FROM observations WHERE indicator_id = ${indicatorId} AND period = ${period}
    ) AS found ON found.area_id = scope.area_id
    ORDER BY scope.position
  `;
}
