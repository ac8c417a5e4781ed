import { valueKinds } from '../core/cell.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, nullableText, number, oneOf, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf, type AreaScope } from './area-scope.ts';
import { cityMethod, cityValuesOf } from './city-values.ts';

export interface SeriesQuestion extends AreaScope {
  areaId: string;
  indicatorId: string;
}

const point = {
  period: text,
  kind: oneOf(valueKinds),
  value: nullableNumber,
  numerator: nullableNumber,
  denominator: nullableNumber,
  flag: nullableText,
  median: nullableNumber,
  areaCount: number,
  cityValue: nullableNumber,
  cityMethod
};
/**
 * One period of an area: its figure, the median of the `areaCount` areas of the level that have a value, and the
 * value of the whole municipality with how it came about (`cityValues`).
 */
export type SeriesPoint = Row<typeof point>;

/** How has an indicator developed in one area? All periods that the level has observations of, earliest first. */
export async function indicatorSeries(
  connector: Connector,
  question: SeriesQuestion,
  options?: QueryOptions
): Promise<SeriesPoint[]> {
  return decodeRows(await connector.query(indicatorSeriesSql(question), options), point);
}

export function indicatorSeriesSql({ areaId, indicatorId, ...scope }: SeriesQuestion): Sql {
  return sql`
    WITH series AS (
      SELECT period, median(value) AS median, count(value) AS areaCount
      FROM observations JOIN ${areasOf(scope)} AS scope USING (area_id)
      WHERE indicator_id = ${indicatorId}
      GROUP BY period
    ),
    own AS (SELECT * FROM observations WHERE area_id = ${areaId} AND indicator_id = ${indicatorId}),
    city AS (SELECT * FROM ${cityValuesOf(scope)} AS city WHERE indicator_id = ${indicatorId})
    SELECT series.period, coalesce(own.kind, 'missing') AS kind, own.value, own.numerator, own.denominator,
      own.flag, median, areaCount, city.value AS cityValue, coalesce(city.method, 'none') AS cityMethod
    FROM series
    JOIN periods USING (period)
    LEFT JOIN own USING (period)
    LEFT JOIN city USING (period)
    ORDER BY periods.position
  `;
}
