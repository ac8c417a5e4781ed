import type { Site } from '../geography/sites.ts';

export type FacilityKind =
  | 'daycare'
  | 'primary_school'
  | 'secondary_school'
  | 'vocational_school'
  | 'clinic'
  | 'practice'
  | 'family_centre'
  | 'family_office'
  | 'youth_centre'
  | 'library'
  | 'sports_hall'
  | 'playground';

/** A place where offers happen. Attributes become columns of the table. */
export interface Facility {
  id: string;
  name: string;
  kind: FacilityKind;
  site: Site;
  attributes: FacilityAttributes;
}

export interface FacilityAttributes {
  provider?: string;
  provider_kind?: 'public' | 'independent';
  /** Places of a day-care centre, or of the all-day programme of a primary school. */
  places_approved?: number;
  places_occupiable?: number;
  places_occupied?: number;
  /** Children under three among the occupied places. */
  places_under_three?: number;
  school_form?:
    | 'primary'
    | 'gymnasium'
    | 'gesamtschule'
    | 'realschule'
    | 'hauptschule'
    | 'sekundarschule'
    | 'berufskolleg';
  pupils?: number;
  ogs?: boolean;
  all_day_provider?: string;
  /** Whether the provider of the all-day programme takes part in the school's family work. */
  all_day_provider_involved?: boolean;
  /** 1 = least, 9 = most burdened intake. */
  social_index?: number;
  specialty?: 'paediatrics' | 'gynaecology' | 'dentistry';
  births?: number;
}

/** Columns of the table beside the declared ones, in their order. */
export const extraFacilityColumns = [
  'quarter_id',
  'provider',
  'provider_kind',
  'school_form',
  'pupils',
  'all_day_provider_involved',
  'places_approved',
  'places_occupiable',
  'places_occupied',
  'places_under_three',
  'specialty',
  'births'
] as const;
