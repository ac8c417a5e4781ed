import type { RowOf } from '../../../src/lib/package/tables.ts';
import { toLonLat } from '../geography/projection.ts';
import { districtIdOfFacility } from './facilities.ts';
import type { Facilities } from './facilities.ts';
import type { Facility } from './facility.ts';

type FacilityRow = RowOf<'facilities'> & Record<string, unknown>;

/** The facilities as rows, ordered by their keys; attributes without a column of the schema become extra columns. */
export function facilityRows(facilities: Facilities): FacilityRow[] {
  return Object.values(facilities)
    .flat()
    .map(toRow)
    .sort((a, b) => (a.facility_id < b.facility_id ? -1 : 1));
}

function toRow(facility: Facility): FacilityRow {
  const { id, name, kind, site, attributes } = facility;
  const [lon, lat] = toLonLat([site.x, site.y]);
  return {
    facility_id: id,
    name,
    kind,
    area_id: districtIdOfFacility(facility),
    lon,
    lat,
    ogs: null,
    all_day_provider: null,
    all_day_provider_involved: null,
    social_index: null,
    places_approved: null,
    places_occupiable: null,
    places_occupied: null,
    places_under_three: null,
    quarter_id: site.quarter.id,
    ...attributes
  };
}
