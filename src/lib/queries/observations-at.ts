import { valueKinds } from '../core/cell.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { numbersOf, textsOf, type NumberColumn } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf, type AreaScope } from './area-scope.ts';

export interface ObservationsQuestion extends AreaScope {
  periods: readonly [string, ...string[]];
  /** Left out: all of the catalogue. */
  indicatorIds?: readonly string[];
}

/**
 * The observations found, column by column, since a country has a million of them. Areas, indicators and periods
 * are given by their place: in `listAreas`, in `listIndicators`, in the periods asked for. `kind` is a `kindCode`.
 * Rows come in no order (sorting a million takes longer than all the rest): put them where their place is.
 */
export interface ObservationColumns {
  rowCount: number;
  area: Float64Array;
  indicator: Float64Array;
  period: Float64Array;
  kind: Float64Array;
  value: NumberColumn;
  flag: readonly (string | null)[];
}

/** What was observed at these periods? Cells without a row are missing. */
export async function observationsAt(
  connector: Connector,
  question: ObservationsQuestion,
  options?: QueryOptions
): Promise<ObservationColumns> {
  const table = await connector.query(observationsAtSql(question), options);
  const numbers = (name: string) => numbersOf(table, name).values;
  return {
    rowCount: table.rowCount,
    area: numbers('area'),
    indicator: numbers('indicator'),
    period: numbers('period'),
    kind: numbers('kind'),
    value: numbersOf(table, 'value'),
    flag: textsOf(table, 'flag')
  };
}

export function observationsAtSql({ periods, indicatorIds, ...scope }: ObservationsQuestion): Sql {
  const chosen = indicatorIds ? sql`AND indicator_id IN (${indicatorIds})` : sql``;
  return sql`
    SELECT scope.position AS area, indicators.position AS indicator,
      list_position([${periods}], period) - 1 AS period,
      list_position([${valueKinds}], kind) - 1 AS kind, value, flag
    FROM observations
    JOIN ${areasOf(scope)} AS scope USING (area_id)
    JOIN indicators USING (indicator_id)
    WHERE period IN (${periods}) ${chosen}
  `;
}
