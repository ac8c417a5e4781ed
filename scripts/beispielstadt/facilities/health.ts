import { districts } from '../gazetteer/districts.ts';
import { apportion } from '../population/quarters.ts';
import { residentsAged } from '../world.ts';
import { presentYear } from '../years.ts';
import type { Facility, FacilityAttributes } from './facility.ts';
import { numbered, sitesInDistrict } from './placement.ts';
import type { Placement } from './placement.ts';

/** The four clinics with a maternity ward, and how strongly they draw. The fourth has no navigator. */
export const clinicPlan = [
  { name: 'Klinikum am Kanal', districtId: '060', draw: 1.25 },
  { name: 'Klinik am Ostwall', districtId: '030', draw: 0.9 },
  { name: 'Klinik Hüttenfeld', districtId: '510', draw: 1 },
  { name: 'Klinik Kornhöfe', districtId: '750', draw: 0.8 }
] as const;

/** The clinics. */
export function clinics(placement: Placement): Facility[] {
  return clinicPlan.flatMap(({ name, districtId }, index) =>
    sitesInDistrict(placement, districtId, 1, [18, 64], []).map((site): Facility => {
      return {
        id: numbered('C', index),
        name,
        kind: 'clinic',
        site,
        attributes: { provider_kind: 'independent' }
      };
    })
  );
}

type Specialty = NonNullable<FacilityAttributes['specialty']>;

const practicePlan: readonly (readonly [Specialty, label: string, count: number])[] = [
  ['paediatrics', 'Kinder- und Jugendarztpraxis', 21],
  ['gynaecology', 'Frauenarztpraxis', 18],
  ['dentistry', 'Kinderzahnarztpraxis', 9]
];

/** Practices; they are fewer where stress is high. */
export function practices(placement: Placement): Facility[] {
  const facilities: Facility[] = [];
  for (const [specialty, label, count] of practicePlan) {
    apportion(
      count,
      districts.map((district, index) => attraction(placement, district.id, index))
    ).forEach((number, index) => {
      const { id, name } = districts[index] as (typeof districts)[number];
      const taken = facilities.map(({ site }) => site);
      sitesInDistrict(placement, id, number, [0, 17], taken).forEach((site) => {
        const key = numbered('P', facilities.length);
        const attributes: FacilityAttributes = { specialty, provider_kind: 'independent' };
        facilities.push({ id: key, name: `${label} ${name} (${key})`, kind: 'practice', site, attributes });
      });
    });
  }
  return facilities;
}

function attraction({ world, random }: Placement, districtId: string, position: number): number {
  const centre = districts[position]?.kind === 'centre' ? 2.5 : 1;
  const stress = Math.max(0, world.stress(position, presentYear));
  return (
    (residentsAged(world, districtId, presentYear, 0, 64) * centre * (0.4 + random.next())) /
    (1 + 0.5 * stress)
  );
}
