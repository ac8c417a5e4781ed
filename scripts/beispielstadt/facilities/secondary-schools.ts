import type { Facility, FacilityAttributes } from './facility.ts';
import { numbered, sitesInDistrict } from './placement.ts';
import type { Placement } from './placement.ts';

type Form = NonNullable<FacilityAttributes['school_form']>;

const plan: readonly (readonly [Form, label: string, districtIds: readonly string[]])[] = [
  ['gymnasium', 'Gymnasium', ['000', '080', '560', '520', '430', '750', '220', '110', '840']],
  ['gesamtschule', 'Gesamtschule', ['050', '120', '510', '810', '331', '960', '720', '610']],
  ['realschule', 'Realschule', ['010', '460', '730', '210', '320', '630']],
  ['hauptschule', 'Hauptschule', ['060', '160']],
  ['sekundarschule', 'Sekundarschule', ['250', '820']],
  ['berufskolleg', 'Berufskolleg', ['030', '090', '340', '830']]
];

/** Secondary and vocational schools, one per district named. */
export function secondarySchools(placement: Placement, nameOf: (districtId: string) => string): Facility[] {
  const facilities: Facility[] = [];
  for (const [form, label, districtIds] of plan) {
    for (const districtId of districtIds) {
      const [site] = sitesInDistrict(placement, districtId, 1, [10, 15], []);
      if (site === undefined) continue;
      facilities.push({
        id: numbered('S', facilities.length),
        name: `${label} ${nameOf(districtId)}`,
        kind: form === 'berufskolleg' ? 'vocational_school' : 'secondary_school',
        site,
        attributes: { school_form: form, provider: 'Schulverwaltungsamt', provider_kind: 'public' }
      });
    }
  }
  return facilities;
}
