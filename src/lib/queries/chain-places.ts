import type { ChainFacility } from '../core/chain/chain-types.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableText, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

export interface PlacesQuestion {
  /** Level of the analysis. */
  level: string;
}

const place = { areaId: text, name: text, level: text, parentId: nullableText };
/** An area of any level. */
export type PlaceRow = Row<typeof place>;

/**
 * Which areas of any level are there, and in which do they lie? The latest vintage of each level, ordered by id. At a
 * level of groups an area lies in its group.
 */
export async function chainPlaces(
  connector: Connector,
  question: PlacesQuestion,
  options?: QueryOptions
): Promise<PlaceRow[]> {
  return decodeRows(await connector.query(chainPlacesSql(question), options), place);
}

export function chainPlacesSql({ level }: PlacesQuestion): Sql {
  return sql`
    SELECT areas.area_id AS areaId, name, areas.level AS level, coalesce(group_id, parent_id) AS parentId
    FROM areas
    LEFT JOIN group_areas AS member
      ON member.level = ${level} AND member.area_id = areas.area_id AND member.base_level = areas.level
    WHERE (areas.level, vintage) IN (SELECT (level, max(vintage)) FROM areas GROUP BY level)
    ORDER BY areas.area_id, areas.level
  `;
}

const facility = { facilityId: text, name: text, kind: text, areaId: nullableText };

/** Which facilities are there, of which kind and in which area? Ordered by id. */
export async function chainFacilities(
  connector: Connector,
  options?: QueryOptions
): Promise<ChainFacility[]> {
  return decodeRows(await connector.query(chainFacilitiesSql(), options), facility);
}

export function chainFacilitiesSql(): Sql {
  return sql`
    SELECT facility_id AS facilityId, name, kind, area_id AS areaId
    FROM facilities
    ORDER BY facility_id
  `;
}

const origin = { transitionId: text, kind: text };

/** At which kinds of facilities do the transitions start, as far as flows tell? */
export async function chainOriginKinds(
  connector: Connector,
  options?: QueryOptions
): Promise<Record<string, string[]>> {
  const rows = decodeRows(await connector.query(chainOriginKindsSql(), options), origin);
  const kinds: Record<string, string[]> = {};
  for (const { transitionId, kind } of rows) (kinds[transitionId] ??= []).push(kind);
  return kinds;
}

export function chainOriginKindsSql(): Sql {
  return sql`
    SELECT DISTINCT transition_id AS transitionId, facilities.kind AS kind
    FROM transition_flows JOIN facilities ON facility_id = origin_id
    ORDER BY transition_id, facilities.kind
  `;
}
