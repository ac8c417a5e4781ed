import type { Offer } from '../core/coverage/coverage-data.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, nullableText, oneOf, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { textList } from './text-list.ts';

const approaches = ['universal', 'selective'] as const;

const offer = {
  offerId: text,
  name: text,
  type: nullableText,
  actionField: nullableText,
  sector: nullableText,
  provider: nullableText,
  providerKind: nullableText,
  network: nullableText,
  phases: textList,
  ageFrom: nullableNumber,
  ageTo: nullableNumber,
  targetGroup: nullableText,
  approach: nullableText,
  accessModes: textList,
  scope: nullableText,
  facilityId: nullableText,
  venue: nullableText,
  lon: nullableNumber,
  lat: nullableNumber,
  placesApproved: nullableNumber,
  placesOccupiable: nullableNumber,
  placesOccupied: nullableNumber,
  hoursPerWeek: nullableNumber,
  fte: nullableNumber,
  status: oneOf(['planned', 'concept', 'active', 'paused', 'ended']),
  validFrom: nullableText,
  validTo: nullableText,
  fundingSource: nullableText,
  fundingUntil: nullableText,
  legalSpheres: textList,
  handoverFor: textList,
  certificate: nullableText,
  guidelines: textList,
  contact: nullableText,
  areaIds: textList
};

/**
 * Which offers are in the inventory? Ordered by id. Without a place or areas of its own an offer has those of its
 * facility; without a status it is active.
 */
export async function listOffers(connector: Connector, options?: QueryOptions): Promise<Offer[]> {
  const rows = decodeRows(await connector.query(listOffersSql(), options), offer);
  return rows.map((row) => ({
    ...row,
    approach: approaches.find((known) => known === row.approach) ?? null
  }));
}

export function listOffersSql(): Sql {
  return sql`
    SELECT offers.offer_id AS offerId, offers.name AS name, type, action_field AS actionField, sector, provider,
      provider_kind AS providerKind, network, phases, age_from AS ageFrom, age_to AS ageTo,
      target_group AS targetGroup, approach, access_mode AS accessModes, scope, offers.facility_id AS facilityId,
      venue, coalesce(offers.lon, facilities.lon) AS lon, coalesce(offers.lat, facilities.lat) AS lat,
      offers.places_approved AS placesApproved, offers.places_occupiable AS placesOccupiable,
      offers.places_occupied AS placesOccupied, hours_per_week AS hoursPerWeek, fte,
      coalesce(status, 'active') AS status, valid_from AS validFrom, valid_to AS validTo,
      funding_source AS fundingSource, funding_until AS fundingUntil, legal_sphere AS legalSpheres,
      handover_for AS handoverFor, certificate, guidelines, contact,
      coalesce(served.areas, facilities.area_id) AS areaIds
    FROM offers
    LEFT JOIN facilities ON facilities.facility_id = offers.facility_id
    LEFT JOIN (
      SELECT offer_id, string_agg(area_id, ';' ORDER BY area_id) AS areas FROM offer_areas GROUP BY offer_id
    ) AS served ON served.offer_id = offers.offer_id
    ORDER BY offers.offer_id
  `;
}
