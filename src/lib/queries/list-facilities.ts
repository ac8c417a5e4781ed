import type { Facility } from '../core/coverage/coverage-data.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, nullableText, oneOf, text, type Reader } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

/** Reads what is recorded as yes, no, or not at all. */
const recorded: Reader<boolean | null> = (column, name) => {
  const read = oneOf(['yes', 'no', 'unknown'])(column, name);
  return (row) => {
    const answer = read(row);
    return answer === 'unknown' ? null : answer === 'yes';
  };
};

const facility = {
  facilityId: text,
  name: text,
  kind: text,
  areaId: nullableText,
  lon: nullableNumber,
  lat: nullableNumber,
  ogs: recorded,
  allDayProvider: nullableText,
  allDayProviderInvolved: recorded,
  socialIndex: nullableNumber,
  placesApproved: nullableNumber,
  placesOccupiable: nullableNumber,
  placesOccupied: nullableNumber,
  placesUnderThree: nullableNumber
};

/** Which facilities are there? Ordered by id. */
export async function listFacilities(connector: Connector, options?: QueryOptions): Promise<Facility[]> {
  return decodeRows(await connector.query(listFacilitiesSql(), options), facility);
}

export function listFacilitiesSql(): Sql {
  return sql`
    SELECT facility_id AS facilityId, name, kind, area_id AS areaId, lon, lat,
      CASE ogs WHEN true THEN 'yes' WHEN false THEN 'no' ELSE 'unknown' END AS ogs,
      all_day_provider AS allDayProvider,
      CASE all_day_provider_involved WHEN true THEN 'yes' WHEN false THEN 'no' ELSE 'unknown' END
        AS allDayProviderInvolved,
      social_index AS socialIndex, places_approved AS placesApproved, places_occupiable AS placesOccupiable,
      places_occupied AS placesOccupied, places_under_three AS placesUnderThree
    FROM facilities
    ORDER BY facility_id
  `;
}
