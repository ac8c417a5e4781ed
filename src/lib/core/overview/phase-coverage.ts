import { areaShares } from '../coverage/area-reach.ts';
import type { CoverageModel, PhaseDemand } from '../coverage/coverage-model.ts';
import { gapColumns } from '../coverage/gap-matrix.ts';
import type { GapCell } from '../coverage/gap-types.ts';
import { reachedSupply, siteAccess, supplyOfField } from '../coverage/supply-sites.ts';
import { highShares } from './high-shares.ts';
import type { HighShares } from './high-shares.ts';
import { isOpenGap } from './open-gap.ts';

/** Persons of areas where their number and what they reach is known, and those who reach any running offer. */
export interface ReachedPersons {
  persons: number;
  reached: number;
}

/** One area of high stress in a phase: whether a field expected there has no running offer. */
export interface HighPhaseArea {
  areaId: string;
  openFields: readonly string[];
  /** No field expected here is known of: unknown or not applicable everywhere. */
  unknown: boolean;
}

/** What the offers of a phase reach in areas of high stress and in the others. */
export interface PhaseCoverage {
  phaseId: string;
  ageFrom: number | null;
  ageTo: number | null;
  nameDe: string;
  nameEn: string | null;
  high: ReachedPersons;
  others: ReachedPersons;
  /** Areas of high stress in the order given. */
  areas: readonly HighPhaseArea[];
  /** Null where need or supply is not known, or there is none. */
  equity: HighShares | null;
}

/** The offers of all fields of a phase together, city-wide ones left out; `cells` are those of the whole matrix. */
export function phaseCoverage(
  model: CoverageModel,
  demand: PhaseDemand,
  highAreas: readonly string[],
  cells: readonly GapCell[]
): PhaseCoverage {
  const { phaseId, ageFrom, ageTo, nameDe, nameEn } = demand.phase;
  const supplies = suppliesOf(model, phaseId);
  const access = siteAccess(model, supplies);
  const supply = reachedSupply(model, supplies, access);
  const high = new Set(highAreas);
  const shares = areaShares(model, demand, supply.pairs);
  const reachedIn = (isAsked: (areaId: string) => boolean) => reachedPersons(model, demand, shares, isAsked);
  const own = cells.filter((cell) => cell.phaseId === phaseId);
  return {
    ...{ phaseId, ageFrom, ageTo, nameDe, nameEn },
    high: reachedIn((areaId) => high.has(areaId)),
    others: reachedIn((areaId) => !high.has(areaId)),
    areas: highAreas.map((areaId) => highPhaseArea(areaId, own)),
    equity: highShares(model, demand, { ...supply, limit: access.limit }, high)
  };
}

/** Share of the persons of each area who reach any running offer of the phase, 0–1; null where not known. */
export function reachedShares(model: CoverageModel, demand: PhaseDemand): (number | null)[] {
  const supplies = suppliesOf(model, demand.phase.phaseId);
  return areaShares(model, demand, reachedSupply(model, supplies, siteAccess(model, supplies)).pairs);
}

const suppliesOf = (model: CoverageModel, phaseId: string) =>
  gapColumns(model)
    .filter((column) => column.phaseId === phaseId)
    .flatMap(({ actionField }) => supplyOfField(model, actionField, phaseId));

function reachedPersons(
  { data }: CoverageModel,
  demand: PhaseDemand,
  shares: readonly (number | null)[],
  isAsked: (areaId: string) => boolean
): ReachedPersons {
  let [persons, reached] = [0, 0];
  data.areas.forEach(({ areaId }, area) => {
    const count = demand.persons[area]?.count ?? null;
    const share = shares[area] ?? null;
    if (count === null || share === null || !isAsked(areaId)) return;
    persons += count;
    reached += count * share;
  });
  return { persons, reached };
}

function highPhaseArea(areaId: string, cells: readonly GapCell[]): HighPhaseArea {
  const own = cells.filter((cell) => cell.areaId === areaId);
  const known = own.filter(({ state }) => state !== 'unknown' && state !== 'not_applicable');
  return {
    areaId,
    openFields: own.filter(isOpenGap).map(({ actionField }) => actionField),
    unknown: known.length === 0
  };
}
