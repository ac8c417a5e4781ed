import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, oneOf, text, type Reader, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { wholeOf, type AreaScope } from './area-scope.ts';

/** How a value of the whole municipality came about; the first that is possible. */
export const cityMethods = ['published', 'summed', 'weighted_mean'] as const;
export type CityMethod = (typeof cityMethods)[number];

export interface CityValuesQuestion extends AreaScope {
  /** Left out: all periods. */
  periods?: readonly string[];
}

/** Reads how a city value came about; null where there is no such value. */
export const cityMethod: Reader<CityMethod | null> = (column, name) => {
  const read = oneOf([...cityMethods, 'none'])(column, name);
  return (row) => {
    const method = read(row);
    return method === 'none' ? null : method;
  };
};

const city = { indicatorId: text, period: text, value: nullableNumber, method: cityMethod };
/** One indicator of the whole municipality at one period; value and method are null where none can be formed. */
export type CityValueRow = Row<typeof city>;

/**
 * What is the value of the whole municipality? Of these rules the first that is possible:
 * - published: the value of the area that alone makes up its level and has no parent;
 * - summed: factor × Σ numerator ÷ Σ denominator over the areas of the scope (unit count: Σ value), where every
 *   area has them (areas to which the indicator does not apply aside);
 * - weighted_mean: Σ value × residents ÷ Σ residents over the areas that have both, residents of the period or of
 *   the latest before it; an approximation, to be named so; not for counts.
 * The value of a scope of groups is that of the areas they are formed of, also of those in no group.
 * Ordered by indicator and period; a row for whatever has an observation in the scope or the whole.
 */
export async function cityValues(
  connector: Connector,
  question: CityValuesQuestion,
  options?: QueryOptions
): Promise<CityValueRow[]> {
  return decodeRows(await connector.query(cityValuesSql(question), options), city);
}

export function cityValuesSql({ periods, ...scope }: CityValuesQuestion): Sql {
  const chosen = periods ? sql`WHERE period IN (${periods})` : sql``;
  return sql`
    SELECT indicator_id AS indicatorId, period, value, method
    FROM ${cityValuesOf(scope)} AS city
    JOIN indicators USING (indicator_id)
    JOIN periods USING (period)
    ${chosen}
    ORDER BY indicators.position, periods.position
  `;
}

/** The city values as a table expression with indicator_id, period, value and method ('none' without a value). */
export function cityValuesOf(scope: AreaScope): Sql {
  return sql`(
    WITH scope AS ${wholeOf(scope)},
    cells AS (
      SELECT observations.*, scope.position, indicators.unit, indicators.factor
      FROM observations JOIN scope USING (area_id) JOIN indicators USING (indicator_id)
    ),
    whole AS (${publishedSql}),
    parts AS (${partsSql}),
    means AS (${weightedMeansSql})
    SELECT indicator_id, period, coalesce(whole.value, parts.value, means.value) AS value,
      CASE
        WHEN whole.value IS NOT NULL THEN 'published'
        WHEN parts.value IS NOT NULL THEN 'summed'
        WHEN means.value IS NOT NULL THEN 'weighted_mean'
        ELSE 'none'
      END AS method
    FROM whole
    FULL JOIN parts USING (indicator_id, period)
    FULL JOIN means USING (indicator_id, period)
  )`;
}

const publishedSql = sql`
  SELECT indicator_id, period, any_value(value ORDER BY level) AS value
  FROM observations
  JOIN (
    SELECT level, any_value(area_id) AS area_id FROM areas
    WHERE (level, vintage) IN (SELECT (level, max(vintage)) FROM areas GROUP BY level)
      AND level NOT IN (SELECT level FROM group_areas)
    GROUP BY level
    HAVING count(*) = 1 AND count(parent_id) = 0
  ) AS top USING (area_id)
  GROUP BY indicator_id, period
`;

/** Sums run in the order of the areas, so that the order of the rows changes no digit. */
const partsSql = sql`
  SELECT indicator_id, period,
    CASE
      WHEN count(*) FILTER (kind IN ('value', 'not_applicable')) < (SELECT count(*) FROM scope) THEN NULL
      WHEN any_value(unit) = 'count' THEN sum(value ORDER BY position)
      WHEN count(numerator) < count(value) OR count(denominator) < count(value) THEN NULL
      WHEN sum(denominator ORDER BY position) > 0
        THEN any_value(factor) * sum(numerator ORDER BY position) / sum(denominator ORDER BY position)
    END AS value
  FROM cells
  GROUP BY indicator_id, period
`;

const weightedMeansSql = sql`
  WITH population AS (
    SELECT residents.* FROM residents JOIN scope USING (area_id) WHERE kind = 'value'
  ),
  latest AS (
    SELECT asked.period AS period,
      arg_max(known.period, (known.period = asked.period, known.position)) AS residents_period
    FROM periods AS asked
    JOIN (SELECT * FROM periods WHERE period IN (SELECT period FROM population)) AS known
      ON known.ends <= asked.ends
    GROUP BY asked.period
  )
  SELECT cells.indicator_id, cells.period,
    sum(value * population.count ORDER BY cells.position) / sum(population.count ORDER BY cells.position) AS value
  FROM cells
  JOIN latest ON latest.period = cells.period
  JOIN population ON population.period = latest.residents_period AND population.area_id = cells.area_id
  WHERE cells.kind = 'value' AND cells.unit <> 'count'
  GROUP BY cells.indicator_id, cells.period
  HAVING sum(population.count) > 0
`;
