import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';

const kinds: Readonly<Record<string, typeof m.facility_kind_daycare>> = {
  daycare: m.facility_kind_daycare,
  primary_school: m.facility_kind_primary_school,
  secondary_school: m.facility_kind_secondary_school,
  vocational_school: m.facility_kind_vocational_school,
  family_centre: m.facility_kind_family_centre,
  family_office: m.facility_kind_family_office,
  clinic: m.facility_kind_clinic,
  practice: m.facility_kind_practice,
  youth_centre: m.facility_kind_youth_centre,
  library: m.cov_kind_library,
  playground: m.cov_kind_playground,
  sports_hall: m.cov_kind_sports_hall
};

/** Name of a kind of facility in the plural; a package's own kinds as they are written. */
export const facilityKindText = (kind: string, locale: Locale): string =>
  (Object.hasOwn(kinds, kind) && kinds[kind]?.({}, { locale })) || kind;
