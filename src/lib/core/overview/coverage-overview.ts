import type { CoverageModel } from '../coverage/coverage-model.ts';
import { gapList, gapMatrix } from '../coverage/gap-matrix.ts';
import type { GapCell } from '../coverage/gap-types.ts';
import { isHigh } from '../high-classes.ts';
import { ascending } from '../dense-rows.ts';
import type { StressIndex } from '../stress-types.ts';
import { isChildPhase } from './child-phase.ts';
import { openStates } from './open-gap.ts';
import { phaseCoverage } from './phase-coverage.ts';
import type { PhaseCoverage } from './phase-coverage.ts';

/** What the inventory gives for the phases that begin before the age of 18. */
export interface CoverageOverview {
  /** Day at which the state of an offer is read. */
  referenceDate: string;
  /** In the order of the chain. */
  phases: readonly PhaseCoverage[];
  /** The open gaps (`isOpenGap`) with the highest priority, at most `mostGaps`. */
  gaps: readonly GapCell[];
  /** The first gap of every area that has one with a priority, in the same order, at most `mostGaps`. */
  gapsByArea: readonly GapCell[];
  /** Open gaps in areas of high stress, and the first of them. */
  high: { gapCount: number; areaCount: number; first: GapCell | null };
}

const mostGaps = 40;

/** Areas of high stress, by rank, then by id. */
export function highAreaIds(stress: StressIndex | null): string[] {
  return (stress?.areas ?? [])
    .filter((area) => isHigh(area, stress?.classCount ?? 0))
    .sort((a, b) => (a.status?.rank ?? 0) - (b.status?.rank ?? 0) || ascending(a.areaId, b.areaId))
    .map(({ areaId }) => areaId);
}

/** Reach, gaps and equity of all child phases; null where no offer is recorded or the package knows no phase. */
export function coverageOverview(
  model: CoverageModel,
  highAreas: readonly string[],
  cells: readonly GapCell[] = gapMatrix(model)
): CoverageOverview | null {
  const demands = model.phases.filter(({ phase }) => isChildPhase(phase));
  if (model.data.offers.length === 0 || demands.length === 0) return null;
  const phaseIds = demands.map(({ phase }) => phase.phaseId);
  const gaps = gapList(cells, { states: openStates, phaseIds });
  const high = new Set(highAreas);
  const inHigh = gaps.filter(({ areaId }) => high.has(areaId));
  return {
    referenceDate: model.referenceDate,
    phases: demands.map((demand) => phaseCoverage(model, demand, highAreas, cells)),
    gaps: gaps.slice(0, mostGaps),
    gapsByArea: firstByArea(gaps).slice(0, mostGaps),
    high: {
      gapCount: inHigh.length,
      areaCount: new Set(inHigh.map(({ areaId }) => areaId)).size,
      first: inHigh.find(({ priority }) => priority.value !== null) ?? null
    }
  };
}

function firstByArea(gaps: readonly GapCell[]): GapCell[] {
  const known = new Set<string>();
  return gaps.filter(({ areaId, priority }) => {
    if (priority.value === null || known.has(areaId)) return false;
    known.add(areaId);
    return true;
  });
}
