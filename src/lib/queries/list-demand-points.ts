import type { WeightedPoint } from '../core/coverage/coverage-data.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, number, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

const point = { areaId: text, lon: number, lat: number, weight: number };

/** At which points do the persons of the areas live, and with which weight? Ordered by area and place. */
export async function listDemandPoints(
  connector: Connector,
  options?: QueryOptions
): Promise<WeightedPoint[]> {
  return decodeRows(await connector.query(listDemandPointsSql(), options), point);
}

export function listDemandPointsSql(): Sql {
  return sql`
    SELECT area_id AS areaId, lon, lat, weight
    FROM demand_points
    ORDER BY area_id, lon, lat
  `;
}
