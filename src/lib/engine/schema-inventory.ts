import { number, text, truth, type TableColumns } from './stored-type.ts';

/** Phases, facilities, offers and the ways to them. */
export const provisionTables = {
  phases: {
    phase_id: text,
    name_de: text,
    name_en: text,
    age_from: number,
    age_to: number,
    position: number
  },
  facilities: {
    facility_id: text,
    name: text,
    kind: text,
    area_id: text,
    lon: number,
    lat: number,
    ogs: truth,
    all_day_provider: text,
    all_day_provider_involved: truth,
    social_index: number,
    places_approved: number,
    places_occupiable: number,
    places_occupied: number,
    places_under_three: number
  },
  offers: {
    offer_id: text,
    name: text,
    type: text,
    action_field: text,
    sector: text,
    provider: text,
    provider_kind: text,
    network: text,
    phases: text,
    age_from: number,
    age_to: number,
    target_group: text,
    approach: text,
    access_mode: text,
    scope: text,
    facility_id: text,
    venue: text,
    lon: number,
    lat: number,
    places_approved: number,
    places_occupiable: number,
    places_occupied: number,
    hours_per_week: number,
    fte: number,
    status: text,
    valid_from: text,
    valid_to: text,
    funding_source: text,
    funding_until: text,
    legal_sphere: text,
    handover_for: text,
    certificate: text,
    guidelines: text,
    contact: text
  },
  offer_areas: { offer_id: text, area_id: text },
  travel_times: { origin_id: text, facility_id: text, mode: text, minutes: number },
  demand_points: { area_id: text, lon: number, lat: number, weight: number }
} as const satisfies Record<string, TableColumns>;

/** Transitions, handovers and how many manage them. */
export const chainTables = {
  transitions: { transition_id: text, name_de: text, name_en: text, from_phase: text, to_phase: text },
  handovers: { transition_id: text, from_offer_id: text, to_offer_id: text, kind: text, agreed_since: text },
  transition_rates: {
    area_id: text,
    transition_id: text,
    outcome: text,
    period: text,
    numerator: number,
    denominator: number,
    kind: text,
    flag: text
  },
  transition_flows: {
    transition_id: text,
    period: text,
    origin_id: text,
    destination_id: text,
    count: number,
    kind: text,
    flag: text,
    pooled: number
  }
} as const satisfies Record<string, TableColumns>;

/** The register of gaps and the notes on areas. */
export const registerTables = {
  gaps: {
    gap_id: text,
    area_id: text,
    phase_id: text,
    field: text,
    description: text,
    owner: text,
    measure: text,
    status: text,
    due: text,
    cost: text
  },
  notes: {
    note_id: text,
    area_id: text,
    phase_id: text,
    date: text,
    role: text,
    topic: text,
    text: text
  }
} as const satisfies Record<string, TableColumns>;
