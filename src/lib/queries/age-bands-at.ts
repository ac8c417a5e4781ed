import { valueKinds } from '../core/cell.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, number, oneOf, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import type { PeriodQuestion } from './counts-at.ts';
import { populationBands } from './population-bands.ts';

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

export function ageBandsAtSql(question: PeriodQuestion): Sql {
  return sql`
    SELECT period, area_id AS areaId, coalesce(age_from, 0) AS ageFrom, age_to AS ageTo, count, kind
    FROM ${populationBands(question)} AS bands
    ORDER BY place, coalesce(age_from, 0), coalesce(age_to, 999)
  `;
}
