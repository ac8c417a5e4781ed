import { valueKinds } from '../core/cell.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, nullableText, oneOf, text, type Row } from '../engine/decode.ts';
import { identifier, sql, type Sql } from '../engine/sql.ts';
import { areasOf, type AreaScope } from './area-scope.ts';

export interface PeriodQuestion extends AreaScope {
  period: string;
}

export interface CountsQuestion extends PeriodQuestion {
  of: 'residents' | 'children';
}

const count = { areaId: text, period: nullableText, count: nullableNumber, kind: oneOf(valueKinds) };
/** Persons in one area; `period` is the one the count is of, null where none is early enough. */
export type CountRow = Row<typeof count>;

/** How many persons are there in each area? The rule is that of `residentsAt`. */
export async function countsAt(
  connector: Connector,
  question: CountsQuestion,
  options?: QueryOptions
): Promise<CountRow[]> {
  return decodeRows(await connector.query(countsAtSql(question), options), count);
}

/**
 * The counts of the period, or of the latest one that ends no later; the same period for all areas. One row per
 * area, ordered by id; no row at all where the areas have no count of any period.
 */
export function countsAtSql({ of, period, ...scope }: CountsQuestion): Sql {
  return sql`
    WITH scope AS ${areasOf(scope)},
    counts AS (SELECT * FROM ${identifier(of)} WHERE area_id IN (SELECT area_id FROM scope)),
    asked AS (SELECT ends FROM periods WHERE period = ${period}),
    chosen AS (
      SELECT period FROM periods
      WHERE period IN (SELECT period FROM counts) AND ends <= (SELECT ends FROM asked)
      ORDER BY period = ${period} DESC, position DESC
      LIMIT 1
    )
    SELECT scope.area_id AS areaId, chosen.period AS period, counts.count AS count,
      coalesce(counts.kind, 'missing') AS kind
    FROM scope
    LEFT JOIN chosen ON true
    LEFT JOIN counts ON counts.area_id = scope.area_id AND counts.period = chosen.period
    WHERE EXISTS (SELECT 1 FROM counts)
    ORDER BY scope.position
  `;
}
