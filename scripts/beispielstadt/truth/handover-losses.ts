import { navigatorSince } from '../chain/clinic-funnel.ts';
import type { FunnelCell } from '../chain/clinic-funnel.ts';
import { districts } from '../gazetteer/districts.ts';
import type { World } from '../world.ts';
import { presentYear } from '../years.ts';
import type { Enrolled } from '../facilities/enrolment.ts';

/** Where families get lost between the clinic and Frühe Hilfen: before anybody speaks to them. */
export function handoverLosses(world: World, { facilities, funnel }: Enrolled) {
  const now = funnel.filter(({ year }) => year === presentYear);
  const withNavigator = facilities.clinic.filter((_, index) => navigatorSince[index] !== null);
  const spoken = now.filter(({ clinic }) => withNavigator.some(({ id }) => id === clinic.id));
  const entered = births(world);
  const inClinics = sum(now, 'births');
  const lost = entered - sum(now, 'screened');
  return {
    transition_id: 'clinic_early_support',
    period: String(presentYear),
    loses_most: 'screened',
    entered,
    passed: sum(now, 'screened'),
    lost,
    lost_in: {
      clinics_without_navigator: inClinics - sum(spoken, 'births'),
      births_elsewhere: entered - inClinics,
      clinics_with_navigator: sum(spoken, 'births') - sum(spoken, 'screened')
    },
    lost_later: {
      accepted: sum(now, 'offered') - sum(now, 'accepted'),
      arrived: sum(now, 'accepted') - sum(now, 'arrived')
    }
  };
}

const births = (world: World) =>
  districts.reduce((total, { id }) => total + (world.population.get(id)?.get(presentYear)?.births ?? 0), 0);

const sum = (
  cells: readonly FunnelCell[],
  step: 'births' | 'screened' | 'offered' | 'accepted' | 'arrived'
) => cells.reduce((total, cell) => total + cell[step], 0);
