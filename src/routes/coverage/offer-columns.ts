import * as m from '$lib/messages/compiled/messages.js';
import type { ColumnSpec } from '$lib/package/column';
import { tables, type ColumnName } from '$lib/package/tables';

/** A column of an offer's record, and what it is called. `areas` is the table of its areas. */
export type OfferColumn = Exclude<ColumnName<'offers'>, 'offer_id'> | 'areas';

const labels: Readonly<Record<OfferColumn, typeof m.dir_label_name>> = {
  name: m.dir_label_name,
  type: m.dir_label_type,
  action_field: m.dir_label_action_field,
  sector: m.dir_label_sector,
  certificate: m.dir_label_certificate,
  guidelines: m.dir_label_guidelines,
  provider: m.dir_label_provider,
  provider_kind: m.dir_label_provider_kind,
  network: m.dir_label_network,
  contact: m.dir_label_contact,
  phases: m.dir_label_phases,
  age_from: m.dir_label_age_from,
  age_to: m.dir_label_age_to,
  target_group: m.dir_label_target_group,
  approach: m.dir_label_approach,
  access_mode: m.dir_label_access_mode,
  scope: m.dir_label_scope,
  areas: m.dir_label_areas,
  facility_id: m.dir_label_facility_id,
  venue: m.dir_label_venue,
  lon: m.dir_label_lon,
  lat: m.dir_label_lat,
  places_approved: m.dir_label_places_approved,
  places_occupiable: m.dir_label_places_occupiable,
  places_occupied: m.dir_label_places_occupied,
  hours_per_week: m.dir_label_hours_per_week,
  fte: m.dir_label_fte,
  status: m.dir_label_status,
  valid_from: m.dir_label_valid_from,
  valid_to: m.dir_label_valid_to,
  funding_source: m.dir_label_funding_source,
  funding_until: m.dir_label_funding_until,
  legal_sphere: m.dir_label_legal_sphere,
  handover_for: m.dir_label_handover_for
};
export const columnLabel = (column: OfferColumn): string => labels[column]();

/** What the schema says of a column; areas are a list. */
export const columnSpec = (column: OfferColumn): ColumnSpec =>
  column === 'areas'
    ? { ...tables.offer_areas.columns.area_id, type: 'list', need: 'optional' }
    : tables.offers.columns[column];

/** The columns of a record in groups, in the order of display. */
export const offerGroups: readonly {
  id: string;
  title: () => string;
  columns: readonly OfferColumn[];
}[] = [
  {
    id: 'offer',
    title: m.dir_group_offer,
    columns: ['name', 'type', 'action_field', 'sector', 'certificate', 'guidelines']
  },
  {
    id: 'provider',
    title: m.dir_group_provider,
    columns: ['provider', 'provider_kind', 'network', 'contact']
  },
  {
    id: 'persons',
    title: m.dir_group_persons,
    columns: ['phases', 'age_from', 'age_to', 'target_group', 'approach', 'access_mode']
  },
  {
    id: 'place',
    title: m.dir_group_place,
    columns: ['facility_id', 'scope', 'areas', 'venue', 'lon', 'lat']
  },
  {
    id: 'size',
    title: m.dir_group_size,
    columns: ['places_approved', 'places_occupiable', 'places_occupied', 'hours_per_week', 'fte']
  },
  {
    id: 'time',
    title: m.dir_group_time,
    columns: ['status', 'valid_from', 'valid_to', 'funding_source', 'funding_until', 'legal_sphere']
  },
  { id: 'chain', title: m.dir_group_chain, columns: ['handover_for'] }
];
