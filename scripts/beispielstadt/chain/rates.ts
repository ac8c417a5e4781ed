import type { RowOf } from '../../../src/lib/package/tables.ts';
import type { FunnelCell } from './clinic-funnel.ts';
import { districts } from '../gazetteer/districts.ts';
import { cityId } from '../geography/layers.ts';
import { yearFlag } from '../population/rows.ts';
import { randomFor } from '../random.ts';
import type { Random } from '../random.ts';
import { figureOf, residentsAged } from '../world.ts';
import type { World } from '../world.ts';
import { years } from '../years.ts';
import { leaversByForm } from './school-flows.ts';
import { unbridgedBirthdayDistrict } from './planted-gaps.ts';

type Rate = RowOf<'transition_rates'>;
interface Step {
  transition: string;
  outcome: string;
  numerator: number;
  denominator: number;
}

/** First year with rates: the navigators started then. */
export const rateYears = years.filter((year) => year >= 2018);

/** Rates of every transition by district and year, and their sums for the city. */
export function transitionRates(world: World, funnel: readonly FunnelCell[]): Rate[] {
  const byDistrict = districts.map(({ id }, position) => {
    const random = randomFor(`transitions ${id}`);
    return rateYears.map((year) => ({ id, year, steps: stepsOf(world, position, year, funnel, random) }));
  });
  const cityRows = rateYears.flatMap((year, index) =>
    sumSteps(byDistrict.map((series) => series[index]?.steps ?? [])).map((step) =>
      row(cityId, year, step, null)
    )
  );
  const districtRows = byDistrict
    .flat()
    .flatMap(({ id, year, steps }) => steps.map((step) => row(id, year, step, yearFlag(id, year))));
  return [...cityRows, ...districtRows];
}

function row(areaId: string, year: number, step: Step, flag: Rate['flag']): Rate {
  return {
    area_id: areaId,
    transition_id: step.transition,
    outcome: step.outcome,
    period: String(year),
    numerator: step.numerator,
    denominator: step.denominator,
    flag: areaId === cityId ? yearFlag(null, year) : flag
  };
}

function stepsOf(
  world: World,
  position: number,
  year: number,
  funnel: readonly FunnelCell[],
  random: Random
): Step[] {
  const id = districts[position]?.id ?? '';
  const stress = world.stress(position, year);
  return [
    midwifeStep(world, id, year, stress, random),
    ...funnelSteps(id, year, funnel, world),
    ...entrySteps(world, id, year, stress, random),
    birthdayStep(world, id, year, stress, random),
    schoolEntryStep(world, id, year),
    ...formSteps(world, id, year),
    ...workSteps(world, id, year, stress, random),
    retirementStep(world, id, year, stress, random)
  ];
}

function midwifeStep(world: World, id: string, year: number, stress: number, random: Random): Step {
  const births = world.population.get(id)?.get(year)?.births ?? 0;
  const numerator = random.round(births * (0.79 - 0.06 * stress));
  return { transition: 'pregnancy_birth', outcome: 'midwife_care', numerator, denominator: births };
}

/** Each step is counted against the one before it, the first against the births. */
function funnelSteps(id: string, year: number, funnel: readonly FunnelCell[], world: World): Step[] {
  const own = funnel.filter((cell) => cell.districtId === id && cell.year === year);
  const count = (key: 'screened' | 'offered' | 'accepted' | 'arrived') =>
    own.reduce((sum, cell) => sum + cell[key], 0);
  const births = world.population.get(id)?.get(year)?.births ?? 0;
  const steps = ['screened', 'offered', 'accepted', 'arrived'] as const;
  return steps.map((outcome, index) => {
    const before = steps[index - 1];
    const denominator = before === undefined ? births : count(before);
    return { transition: 'clinic_early_support', outcome, numerator: count(outcome), denominator };
  });
}

/** Age at which the children who are five now came to a Kita; the rest never did. */
function entrySteps(world: World, id: string, year: number, stress: number, random: Random): Step[] {
  const children = residentsAged(world, id, year, 5, 5);
  const shares = [0.3 - 0.045 * stress, 0.28 - 0.03 * stress, 0.3 + 0.035 * stress];
  const names = ['entry_under_two', 'entry_at_two', 'entry_at_three'];
  const early = shares.map((share) => random.round(children * Math.max(0.02, share)));
  const left = Math.max(0, children - early.reduce((sum, count) => sum + count, 0));
  const late = random.round(left * (0.72 - 0.05 * stress));
  return [...early, Math.min(left, late)].map((numerator, index) => ({
    transition: 'family_daycare',
    outcome: names[index] ?? 'entry_at_four_or_later',
    numerator: Math.min(numerator, children),
    denominator: children
  }));
}

/** Families whose early-childhood support ended with the third birthday, and who went on to another offer. */
function birthdayStep(world: World, id: string, year: number, stress: number, random: Random): Step {
  const supported = random.round(residentsAged(world, id, year, 3, 3) * Math.max(0.06, 0.16 + 0.06 * stress));
  const rate = id === unbridgedBirthdayDistrict ? 0.06 : 0.58 - 0.06 * stress;
  const numerator = random.round(supported * Math.max(0.05, rate));
  return { transition: 'third_birthday', outcome: 'continued', numerator, denominator: supported };
}

/** Children examined in the year who were not conspicuous in language; a third of the pooled cohorts. */
function schoolEntryStep(world: World, id: string, year: number): Step {
  const { numerator, denominator } = figureOf(world, 'school_entry_language', id, year);
  const examined = Math.round(denominator / 3);
  const conspicuous = Math.min(examined, Math.round(numerator / 3));
  return {
    transition: 'daycare_primary',
    outcome: 'no_findings',
    numerator: examined - conspicuous,
    denominator: examined
  };
}

function formSteps(world: World, id: string, year: number): Step[] {
  const forms = leaversByForm(world, id, year);
  const denominator = Object.values(forms).reduce((sum, count) => sum + count, 0);
  return Object.entries(forms).map(([outcome, numerator]) => {
    return { transition: 'primary_secondary', outcome, numerator, denominator };
  });
}

function workSteps(world: World, id: string, year: number, stress: number, random: Random): Step[] {
  const leavers = figureOf(world, 'no_certificate', id, year).denominator;
  const training = Math.min(leavers, random.round(leavers * Math.min(0.95, 0.8 - 0.055 * stress)));
  const scheme = Math.min(leavers - training, random.round(leavers * Math.max(0.02, 0.11 + 0.025 * stress)));
  const step = (outcome: string, numerator: number): Step => {
    return { transition: 'school_work', outcome, numerator, denominator: leavers };
  };
  return [
    step('training_or_study', training),
    step('transition_scheme', scheme),
    step('unknown', leavers - training - scheme)
  ];
}

function retirementStep(world: World, id: string, year: number, stress: number, random: Random): Step {
  const denominator = residentsAged(world, id, year, 60, 64);
  const numerator = random.round(denominator * Math.max(0.01, 0.07 - 0.015 * stress));
  return { transition: 'work_retirement', outcome: 'advised', numerator, denominator };
}

/** Sums of the same steps over all districts. */
function sumSteps(districtSteps: readonly (readonly Step[])[]): Step[] {
  const [first = []] = districtSteps;
  return first.map((step, index) => ({
    ...step,
    numerator: districtSteps.reduce((sum, steps) => sum + (steps[index]?.numerator ?? 0), 0),
    denominator: districtSteps.reduce((sum, steps) => sum + (steps[index]?.denominator ?? 0), 0)
  }));
}
