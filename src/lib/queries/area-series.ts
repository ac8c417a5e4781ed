import { valueKinds } from '../core/cell.ts';
import type { SeriesData } from '../core/profile/profile-data.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, oneOf, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf, type AreaScope } from './area-scope.ts';
import { cityValues } from './city-values.ts';
import { listPeriods } from './list-periods.ts';

export interface AreaSeriesQuestion extends AreaScope {
  /** Left out: all areas of the scope. */
  areaIds?: readonly string[];
}

const row = {
  areaId: text,
  indicatorId: text,
  period: text,
  kind: oneOf(valueKinds),
  value: nullableNumber
};
const changedArea = { areaId: text, vintage: text };

/** How have all indicators developed in these areas, and in the whole municipality? */
export async function areaSeries(
  connector: Connector,
  question: AreaSeriesQuestion,
  options?: QueryOptions
): Promise<SeriesData> {
  const { areaIds, ...scope } = question;
  const [periods, rows, city, changed] = await Promise.all([
    listPeriods(connector, scope, options),
    connector.query(areaSeriesSql({ ...scope, ...(areaIds && { areaIds }) }), options),
    cityValues(connector, scope, options),
    connector.query(changedAreasSql(scope), options)
  ]);
  return {
    periods: periods.map(({ period }) => period),
    rows: decodeRows(rows, row),
    city: city.map(({ indicatorId, period, value }) => ({ indicatorId, period, value })),
    changed: decodeRows(changed, changedArea)
  };
}

/** The observations of the areas at all periods; ordered by area, indicator and period. */
export function areaSeriesSql({ areaIds, ...scope }: AreaSeriesQuestion): Sql {
  const chosen = areaIds ? sql`WHERE scope.area_id IN (${areaIds})` : sql``;
  return sql`
    SELECT scope.area_id AS areaId, indicator_id AS indicatorId, period, kind, value
    FROM observations
    JOIN ${areasOf(scope)} AS scope USING (area_id)
    JOIN indicators USING (indicator_id)
    JOIN periods USING (period)
    ${chosen}
    ORDER BY scope.position, indicators.position, periods.position
  `;
}

/**
 * The areas of the scope that are not, whole and alone, an area of an older vintage, with their own vintage. Without
 * a crosswalk there are none.
 */
export function changedAreasSql(scope: AreaScope): Sql {
  return sql`
    SELECT scope.area_id AS areaId, any_value(scope.vintage) AS vintage
    FROM ${areasOf(scope)} AS scope
    JOIN crosswalk ON crosswalk.to_id = scope.area_id AND crosswalk.to_vintage = scope.vintage
    GROUP BY scope.area_id
    HAVING count(*) > 1 OR min(crosswalk.weight) < 1
    ORDER BY scope.area_id
  `;
}
