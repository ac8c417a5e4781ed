import type { TravelTime } from '../core/coverage/travel-cost.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

export interface TravelTimesQuestion {
  mode: string;
}

const way = { originId: text, facilityId: text, mode: text, minutes: nullableNumber };

/** How long does it take from which area (or facility) to which facility? Ordered by both. */
export async function listTravelTimes(
  connector: Connector,
  question: TravelTimesQuestion,
  options?: QueryOptions
): Promise<TravelTime[]> {
  return decodeRows(await connector.query(listTravelTimesSql(question), options), way);
}

/** Of which modes are there travel times? In ascending order. */
export async function listTravelModes(connector: Connector, options?: QueryOptions): Promise<string[]> {
  const rows = decodeRows(await connector.query(listTravelModesSql(), options), { mode: text });
  return rows.map(({ mode }) => mode);
}

export function listTravelModesSql(): Sql {
  return sql`SELECT DISTINCT mode FROM travel_times ORDER BY mode`;
}

export function listTravelTimesSql({ mode }: TravelTimesQuestion): Sql {
  return sql`
    SELECT origin_id AS originId, facility_id AS facilityId, mode, minutes
    FROM travel_times
    WHERE mode = ${mode}
    ORDER BY origin_id, facility_id
  `;
}
