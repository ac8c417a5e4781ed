import type { ChainPhase, ChainTransition } from './chain-types.ts';
import type { Inventory } from './inventory.ts';

/** Persons by area and phase, per birth year, so that wide phases weigh no more than narrow ones. */
export interface YearlyDemand {
  /** Persons per birth year of the phase; null where not known. */
  ofPhase(areaId: string, phaseId: string): number | null;
  /** Persons per year who come to the transition: those per birth year of the phase it leads to. */
  ofTransition(areaId: string, transition: ChainTransition): number | null;
}

/**
 * Demand per birth year: the persons of the phase's ages ÷ its years. A phase without ages (pregnancy) counts the
 * births: persons per birth year of the first phase that begins at birth. An open phase spreads over
 * `openPhaseYears`.
 */
export function yearlyDemand({ data, settings }: Inventory): YearlyDemand {
  const persons = new Map(data.demand.map((row) => [`${row.areaId}\u0000${row.phaseId}`, row.persons]));
  const births = data.phases.find(({ ageFrom }) => ageFrom === 0);
  const ofPhase = (areaId: string, phaseId: string): number | null => {
    const phase = data.phases.find((one) => one.phaseId === phaseId);
    const counted = phase && hasNoAges(phase) ? births : phase;
    const count = counted && persons.get(`${areaId}\u0000${counted.phaseId}`);
    return counted && count != null ? count / yearsOf(counted, settings.openPhaseYears) : null;
  };
  return {
    ofPhase,
    ofTransition: (areaId, { toPhase, fromPhase }) => {
      const phaseId = toPhase ?? fromPhase;
      return phaseId === null ? null : ofPhase(areaId, phaseId);
    }
  };
}

const hasNoAges = ({ ageFrom, ageTo }: ChainPhase) => ageFrom === null && ageTo === null;

function yearsOf({ ageFrom, ageTo }: ChainPhase, openYears: number): number {
  return ageTo === null ? openYears : ageTo - (ageFrom ?? 0) + 1;
}
