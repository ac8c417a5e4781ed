import type { ChainPhase } from '../chain/chain-types.ts';
import type { GapCell, GapState } from '../coverage/gap-types.ts';
import { ascending } from '../dense-rows.ts';
import { isOpenGap } from '../overview/open-gap.ts';
import type { CoverageProfiles, ProfileOffer } from './coverage-profiles.ts';

/** A phase in an area: the share of its persons who reach a running offer there, and in the city. */
export interface AreaReachOfPhase {
  phase: ChainPhase;
  share: number | null;
  city: number | null;
}

/** An action field in the phases of the area; null = the field is not for the phase. */
export interface SupplyRow {
  actionField: string;
  cells: readonly (GapCell | null)[];
}

/** How many of the cells that something is expected in have no running offer. */
export interface OpenCells {
  open: number;
  /** Cells with something expected, those of unknown state aside. */
  expected: number;
  unknown: number;
}

/** What there is in an area, and what is not. */
export interface AreaSupply extends OpenCells {
  referenceDate: string;
  phases: readonly AreaReachOfPhase[];
  /** By action field, in the order of the gap matrix; only fields that are intended in the area. */
  rows: readonly SupplyRow[];
  /** The other fields. */
  notIntended: readonly string[];
  /** Offers for the area or a part of it: running ones first, then by age and name. */
  offers: readonly ProfileOffer[];
  /** Running offers for the whole city. */
  cityWide: number;
  /** How many other areas have more open cells, as many, and fewer. */
  openRank: { more: number; alike: number; fewer: number };
}

/** Reads the supply of areas; what all share is computed once. Null for an area that is not there. */
export function supplyReader(profiles: CoverageProfiles): (areaId: string) => AreaSupply | null {
  const { areaIds, phases, offers, referenceDate } = profiles;
  const cells = new Map<string, GapCell[]>();
  for (const cell of profiles.cells) cells.set(cell.areaId, [...(cells.get(cell.areaId) ?? []), cell]);
  const counts = new Map(areaIds.map((areaId) => [areaId, openCells(cells.get(areaId) ?? [])]));
  const cityWide = offers.filter(({ delivery, running }) => delivery === 'city_wide' && running).length;
  return (areaId) => {
    const area = areaIds.indexOf(areaId);
    const count = counts.get(areaId);
    if (area < 0 || !count) return null;
    const rows = supplyRows(
      cells.get(areaId) ?? [],
      phases.map(({ phase }) => phase.phaseId)
    );
    const others = [...counts].filter(([id]) => id !== areaId).map(([, { open }]) => open);
    return {
      ...count,
      referenceDate,
      phases: phases.map(({ phase, shares, city }) => ({ phase, share: shares[area] ?? null, city })),
      rows: rows.filter(isIntended),
      notIntended: rows.filter((row) => !isIntended(row)).map(({ actionField }) => actionField),
      offers: offers.filter(({ areas }) => areas[areaId] !== undefined).sort(byUse),
      cityWide,
      openRank: {
        more: others.filter((open) => open > count.open).length,
        alike: others.filter((open) => open === count.open).length,
        fewer: others.filter((open) => open < count.open).length
      }
    };
  };
}

const unknownStates: readonly GapState[] = ['unknown', 'not_applicable'];

/** Counts the cells of an area; those that do not apply are no field of it. */
export function openCells(cells: readonly Pick<GapCell, 'state'>[]): OpenCells {
  return {
    open: cells.filter(isOpenGap).length,
    expected: cells.filter(({ state }) => !unknownStates.includes(state)).length,
    unknown: cells.filter(({ state }) => state === 'unknown').length
  };
}

/** Whether a field applies in any phase. */
const isIntended = ({ cells }: SupplyRow): boolean =>
  cells.some((cell) => cell !== null && cell.state !== 'not_applicable');

function supplyRows(cells: readonly GapCell[], phaseIds: readonly string[]): SupplyRow[] {
  const fields = [...new Set(cells.map(({ actionField }) => actionField))];
  return fields.map((actionField) => ({
    actionField,
    cells: phaseIds.map(
      (phaseId) => cells.find((cell) => cell.actionField === actionField && cell.phaseId === phaseId) ?? null
    )
  }));
}

function byUse(a: ProfileOffer, b: ProfileOffer): number {
  return (
    Number(b.running) - Number(a.running) ||
    (a.ageFrom ?? 0) - (b.ageFrom ?? 0) ||
    ascending(a.name, b.name) ||
    ascending(a.offerId, b.offerId)
  );
}
