import type { CoverageModel } from '../coverage/coverage-model.ts';
import { gapColumns, stateCounts } from '../coverage/gap-matrix.ts';
import type { GapColumn } from '../coverage/gap-matrix.ts';
import type { GapCell, GapState } from '../coverage/gap-types.ts';

type StateCounts = Readonly<Partial<Record<GapState, number>>>;

/** What the matrix of gaps comes to on paper: states by field and phase. Plain data. */
export interface GapTable {
  /** Areas of high stress that have a column of their own, by rank. */
  areaIds: readonly string[];
  rows: readonly GapTableRow[];
}

export interface GapTableRow extends GapColumn {
  /** How many areas have each state: of all, and of those of high stress. */
  all: StateCounts;
  high: StateCounts;
  /** States in `areaIds`. */
  states: readonly (GapState | null)[];
}

const mostAreas = 8;

/** `highAreas` are the areas of high stress by rank; `cells` those of the whole matrix. Null without cells. */
export function gapTable(
  model: Pick<CoverageModel, 'fields'>,
  highAreas: readonly string[],
  cells: readonly GapCell[]
): GapTable | null {
  if (cells.length === 0) return null;
  const areaIds = highAreas.slice(0, mostAreas);
  const high = new Set(highAreas);
  const rows = gapColumns(model).map((column) => {
    const own = cells.filter(
      ({ actionField, phaseId }) => actionField === column.actionField && phaseId === column.phaseId
    );
    const states = new Map(own.map(({ areaId, state }) => [areaId, state]));
    return {
      ...column,
      all: stateCounts(own),
      high: stateCounts(own.filter(({ areaId }) => high.has(areaId))),
      states: areaIds.map((areaId) => states.get(areaId) ?? null)
    };
  });
  return { areaIds, rows };
}
