import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, number, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import type { AreaScope } from './area-scope.ts';
import { areasOf } from './area-scope.ts';
import { changedAreasSql } from './area-series.ts';

export interface YearsQuestion extends AreaScope {
  /** Periods of its form (year, school year) belong together. */
  period: string;
}

/** What holds over all years of a level, so that maps of different years can be compared. */
export interface OverYears {
  /** Periods of the same form that have figures of the level, the earliest first. */
  periods: readonly string[];
  /** Ascending class limits by indicator id: quantiles over all these periods together. */
  limits: Readonly<Record<string, readonly number[]>>;
  /** Since when boundaries are as they are, and the areas that had others; null = no change is known. */
  reform: { vintage: string; areaIds: readonly string[] } | null;
}

const classCount = 7;
const bound = { indicatorId: text, bound: number };
const changedArea = { areaId: text, vintage: text };

/** Which periods can be compared, by which class limits, and from when on are boundaries the same? */
export async function overYears(
  connector: Connector,
  question: YearsQuestion,
  options?: QueryOptions
): Promise<OverYears> {
  const [periods, bounds, changed] = await Promise.all([
    connector.query(yearsSql(question), options),
    connector.query(yearLimitsSql(question), options),
    connector.query(changedAreasSql(question), options)
  ]);
  const limits: Record<string, number[]> = {};
  for (const row of decodeRows(bounds, bound)) (limits[row.indicatorId] ??= []).push(row.bound);
  const areas = decodeRows(changed, changedArea);
  const vintage = areas[0]?.vintage;
  return {
    periods: decodeRows(periods, { period: text }).map(({ period }) => period),
    limits,
    reform: vintage === undefined ? null : { vintage, areaIds: areas.map(({ areaId }) => areaId) }
  };
}

/** The figures of the level at every period of the form. */
const figuresOf = ({ period, ...scope }: YearsQuestion): Sql => sql`
  observations
  JOIN ${areasOf(scope)} AS scope USING (area_id)
  JOIN periods USING (period)
  JOIN indicators USING (indicator_id)
  WHERE kind = 'value' AND form = (SELECT form FROM periods WHERE period = ${period})
`;

export function yearsSql(question: YearsQuestion): Sql {
  return sql`
    SELECT period FROM ${figuresOf(question)}
    GROUP BY period, periods.position ORDER BY periods.position
  `;
}

/**
 * The limits of classes of about equal size (quantiles by linear interpolation, R type 7, the rule of
 * `core/quantile-limits`) over the values of all periods; equal limits fall together, and none is the highest value.
 */
export function yearLimitsSql(question: YearsQuestion): Sql {
  return sql`
    WITH known AS (
      SELECT indicator_id, indicators.position AS place, list(value ORDER BY value) AS sorted
      FROM ${figuresOf(question)}
      GROUP BY indicator_id, indicators.position
    ),
    cuts AS (
      SELECT *, (len(sorted) - 1) * (range / ${classCount}) AS depth FROM known, range(1, ${classCount}::BIGINT)
    ),
    bounds AS (
      SELECT *, sorted[floor(depth)::BIGINT + 1] AS low, sorted[ceil(depth)::BIGINT + 1] AS high FROM cuts
    )
    SELECT DISTINCT indicator_id AS indicatorId, place, low + (high - low) * (depth - floor(depth)) AS bound
    FROM bounds
    WHERE low + (high - low) * (depth - floor(depth)) < sorted[-1]
    ORDER BY place, bound
  `;
}
