import { districts } from '../gazetteer/districts.ts';
import type { Facility } from '../facilities/facility.ts';
import { clinicPlan } from '../facilities/health.ts';
import { centreOfDistrict } from '../geography/district-centre.ts';
import { randomFor } from '../random.ts';
import type { World } from '../world.ts';
import { years } from '../years.ts';
import { shareByGravity } from './gravity.ts';

/** Families of one district who gave birth in one clinic, at each step on the way to Frühe Hilfen. */
export interface FunnelCell {
  clinic: Facility;
  districtId: string;
  year: number;
  births: number;
  screened: number;
  offered: number;
  accepted: number;
  arrived: number;
}

/** Year in which the navigators started, per clinic; none at the fourth. */
export const navigatorSince: readonly (number | null)[] = [2018, 2019, 2021, null];

/** Share of births outside the city's clinics. */
const elsewhere = 0.07;

/** The way from the four clinics into Frühe Hilfen, by clinic, district and year from 2018 on. */
export function clinicFunnel(world: World, clinics: readonly Facility[]): FunnelCell[] {
  const random = randomFor('clinic funnel');
  return districts.flatMap(({ id }, position) =>
    years
      .filter((year) => year >= 2018)
      .flatMap((year) => {
        const births = world.population.get(id)?.get(year)?.births ?? 0;
        const stress = world.stress(position, year);
        return birthsByClinic(world, position, random.round(births * (1 - elsewhere)), clinics).map(
          ({ clinic, count }) => {
            const screened = navigatorSince[clinics.indexOf(clinic)] ?? 9999;
            const reached = screened <= year ? random.round(count * (0.975 - 0.012 * stress)) : 0;
            const offered = random.round(reached * Math.min(0.6, 0.23 + 0.075 * stress));
            const accepted = random.round(offered * Math.max(0.4, 0.78 - 0.04 * stress));
            const arrived = random.round(accepted * Math.max(0.35, 0.76 - 0.05 * stress));
            return {
              clinic,
              districtId: id,
              year,
              births: count,
              screened: reached,
              offered,
              accepted,
              arrived
            };
          }
        );
      })
  );
}

function birthsByClinic(world: World, position: number, births: number, clinics: readonly Facility[]) {
  const places = clinics.map((clinic, index) => {
    return { clinic, x: clinic.site.x, y: clinic.site.y, draw: clinicPlan[index]?.draw ?? 1 };
  });
  const options = { reachMetres: 2600, choices: 4, draw: ({ draw }: { draw: number }) => draw };
  return shareByGravity(births, centreOfDistrict(world.city, position), places, options).map(
    ({ destination, count }) => ({ clinic: destination.clinic, count })
  );
}
