import type { ChainOffer } from '../core/chain/chain-types.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, nullableText, oneOf, text, type Reader } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

const list: Reader<string[]> = (column, name) => {
  const read = nullableText(column, name);
  return (row) => (read(row) ?? '').split(';').filter((item) => item !== '');
};

const approach: Reader<ChainOffer['approach']> = (column, name) => {
  const read = oneOf(['universal', 'selective', 'unknown'])(column, name);
  return (row) => {
    const found = read(row);
    return found === 'unknown' ? null : found;
  };
};

const offer = {
  offerId: text,
  name: text,
  type: nullableText,
  actionField: nullableText,
  sector: nullableText,
  phases: list,
  ageFrom: nullableNumber,
  ageTo: nullableNumber,
  approach,
  scope: nullableText,
  facilityId: nullableText,
  status: oneOf(['planned', 'concept', 'active', 'paused', 'ended']),
  validFrom: nullableText,
  validTo: nullableText,
  fundingUntil: nullableText,
  legalSpheres: list,
  handoverFor: list,
  placesApproved: nullableNumber,
  placesOccupiable: nullableNumber,
  areaIds: list
};

/** Which offers are there, and which areas do they serve? Ordered by id; without areas, that of the facility. */
export async function chainOffers(connector: Connector, options?: QueryOptions): Promise<ChainOffer[]> {
  return decodeRows(await connector.query(chainOffersSql(), options), offer);
}

export function chainOffersSql(): Sql {
  return sql`
    SELECT offers.offer_id AS offerId, offers.name, type, action_field AS actionField, sector, phases,
      age_from AS ageFrom, age_to AS ageTo, coalesce(approach, 'unknown') AS approach, scope,
      offers.facility_id AS facilityId, coalesce(status, 'active') AS status, valid_from AS validFrom,
      valid_to AS validTo, funding_until AS fundingUntil, legal_sphere AS legalSpheres, handover_for AS handoverFor,
      places_approved AS placesApproved, places_occupiable AS placesOccupiable,
      coalesce(served.areas, sites.area_id) AS areaIds
    FROM offers
    LEFT JOIN (
      SELECT offer_id, string_agg(area_id, ';' ORDER BY area_id) AS areas FROM offer_areas GROUP BY offer_id
    ) AS served ON served.offer_id = offers.offer_id
    LEFT JOIN (SELECT facility_id, area_id FROM facilities) AS sites ON sites.facility_id = offers.facility_id
    ORDER BY offers.offer_id
  `;
}
