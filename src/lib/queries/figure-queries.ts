import { sqlText } from '../engine/sql-text.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { ageBandsAtSql } from './age-bands-at.ts';
import { areaSeriesSql } from './area-series.ts';
import { areasOf } from './area-scope.ts';
import { chainOffersSql } from './chain-offers.ts';
import { chainHandoversSql } from './chain-transitions.ts';
import type { PeriodQuestion } from './counts-at.ts';
import { listFacilitiesSql } from './list-facilities.ts';
import { listOffersSql } from './list-offers.ts';
import { mobilityDatesSql } from './mobility-data.ts';
import { numeratorsAtSql } from './numerators-at.ts';
import { transitionFlowsSql } from './transition-flows.ts';
import { transitionRatesSql } from './transition-rates.ts';

/** What the figures of the screens are asked for, as far as their statements depend on it. */
export interface FigureScope extends PeriodQuestion {
  /** Indicators of the index. */
  indicatorIds: readonly string[];
  /** The period that a trend begins at; null without one. */
  earlierPeriod: string | null;
  /** Counts the children in SGB II. */
  povertyIndicator: string;
}

/**
 * The statements behind the figures, by what they ask. They are those that the screens run, but for `observations`,
 * which gives areas and indicators by name where the screen asks for their places; a test holds the figures together.
 */
const queries = {
  observations: figureObservationsSql,
  persons: ageBandsAtSql,
  need: ({ povertyIndicator, ...scope }: FigureScope) =>
    numeratorsAtSql({ ...scope, indicatorId: povertyIndicator }),
  offers: listOffersSql,
  facilities: listFacilitiesSql,
  chain_offers: chainOffersSql,
  handovers: chainHandoversSql,
  rates: transitionRatesSql,
  flows: transitionFlowsSql,
  series: ({ level, vintage }: FigureScope) => areaSeriesSql({ level, vintage }),
  mobility: mobilityDatesSql,
  gaps: () => sql`SELECT * FROM gaps ORDER BY due, gap_id`,
  notes: () => sql`SELECT * FROM notes ORDER BY date, note_id`
} satisfies Record<string, (scope: FigureScope) => Sql>;

export type FigureQueryId = keyof typeof queries;
export const figureQueryIds = Object.keys(queries) as FigureQueryId[];

/** The statement behind a figure, ready to be run and changed; null for a name that is none. */
export function figureStatement(name: string, scope: FigureScope): string | null {
  const id = figureQueryIds.find((known) => known === name);
  return id === undefined ? null : sqlText(queries[id](scope));
}

/** The figures of the index: those of the period, and of the one that its trend begins at. */
export function figureObservationsSql({ indicatorIds, period, earlierPeriod, ...scope }: FigureScope): Sql {
  const chosen = indicatorIds.length > 0 ? sql`AND indicator_id IN (${[...indicatorIds]})` : sql``;
  const periods = earlierPeriod === null ? [period] : [period, earlierPeriod];
  return sql`
    SELECT scope.area_id, scope.name, indicator_id, name_de AS indicator, period, value, numerator, denominator, kind
    FROM observations
    JOIN ${areasOf(scope)} AS scope USING (area_id)
    JOIN indicators USING (indicator_id)
    JOIN periods USING (period)
    WHERE period IN (${periods}) ${chosen}
    ORDER BY scope.position, indicators.position, periods.position
  `;
}
