import type { IndexSettings } from '../core/stress-types.ts';
import type { Connector } from '../engine/connector.ts';
import { decodeRows, number, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { stressInput, type StressData } from './stress-input.ts';

export interface MobilityQuestion {
  level: string;
  /** The last date; earlier ones of the same form (year, school year) are found. */
  period: string;
  settings: IndexSettings;
  /** Also the dates after the period; left out: it is the last. */
  later?: boolean;
}

const date = { period: text, vintage: text };
/** A period with figures of the level, and the boundary vintage that most of them belong to. */
export type MobilityDateRow = Row<typeof date>;

const share = { fromVintage: text, fromId: text, toVintage: text, toId: text, weight: number };
export type CrosswalkRow = Row<typeof share>;

export interface MobilityData {
  question: MobilityQuestion;
  /** The figures of every date, the earliest first. */
  dates: readonly StressData[];
  crosswalk: readonly CrosswalkRow[];
}

/** What the classes of the areas are computed from, at every date up to the period? */
export async function mobilityData(
  connector: Connector,
  question: MobilityQuestion,
  options?: { signal?: AbortSignal }
): Promise<MobilityData> {
  const { level, settings } = question;
  const rows = decodeRows(await connector.query(mobilityDatesSql(question), options), date);
  const dates: StressData[] = [];
  for (const { period, vintage } of rows)
    dates.push(await stressInput(connector, { level, vintage, period, settings }, options));
  const isReformed = new Set(rows.map(({ vintage }) => vintage)).size > 1;
  const crosswalk = isReformed ? decodeRows(await connector.query(crosswalkSql(), options), share) : [];
  return { question, dates, crosswalk };
}

export function mobilityDatesSql({
  level,
  period,
  later = false
}: Pick<MobilityQuestion, 'level' | 'period' | 'later'>): Sql {
  return sql`
    SELECT period, vintage
    FROM (
      SELECT observations.period, areas.vintage, periods.position AS place,
        row_number() OVER (PARTITION BY observations.period ORDER BY count(*) DESC, areas.vintage DESC) AS rank
      FROM observations
      JOIN areas USING (area_id)
      JOIN periods USING (period)
      WHERE areas.level = ${level} AND kind = 'value'
        AND form = (SELECT form FROM periods WHERE period = ${period})
        AND (${later} OR periods.position <= (SELECT position FROM periods WHERE period = ${period}))
      GROUP BY observations.period, areas.vintage, periods.position
    )
    WHERE rank = 1
    ORDER BY place
  `;
}

/** Which areas of one vintage went to which of another? */
export function crosswalkSql(): Sql {
  return sql`
    SELECT from_vintage AS fromVintage, from_id AS fromId, to_vintage AS toVintage, to_id AS toId, weight
    FROM crosswalk
    ORDER BY from_vintage, from_id, to_vintage, to_id
  `;
}
