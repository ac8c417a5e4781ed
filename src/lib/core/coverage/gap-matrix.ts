import { areaShares } from './area-reach.ts';
import type { CoverageModel } from './coverage-model.ts';
import { gapEvidence, offersOfField } from './gap-evidence.ts';
import { gapPriority } from './gap-priority.ts';
import { gapState } from './gap-state.ts';
import { missingStates } from './gap-types.ts';
import type { GapCell, GapState } from './gap-types.ts';
import { reachedSupply, supplyOfField } from './supply-sites.ts';
import type { ReachedSupply } from './supply-sites.ts';

/** A column of the matrix: one action field for one phase. */
export interface GapColumn {
  actionField: string;
  phaseId: string;
}

/** The columns of the matrix, by field, then by phase; a field has no column for phases it is not for. */
export function gapColumns({ fields }: Pick<CoverageModel, 'fields'>): GapColumn[] {
  return fields.flatMap(({ actionField, phaseIds }) => phaseIds.map((phaseId) => ({ actionField, phaseId })));
}

/** All cells area × phase × field, by column, then by area in the order of the areas. */
export function gapMatrix(model: CoverageModel): GapCell[] {
  return gapColumns(model).flatMap((column) => gapCells(model, column));
}

/** What the points of a model reach of the running offers of a column; city-wide ones do not count. */
export const columnReach = (model: CoverageModel, { actionField, phaseId }: GapColumn): ReachedSupply =>
  reachedSupply(model, supplyOfField(model, actionField, phaseId));

/**
 * The cells of one column, in the order of the areas; an offer is reached where its site is within reach or it comes
 * to where people live. Throws RangeError for a field or phase that is not there.
 */
export function gapCells(
  model: CoverageModel,
  { actionField, phaseId }: GapColumn,
  { pairs } = columnReach(model, { actionField, phaseId })
): GapCell[] {
  const field = model.fields.find((known) => known.actionField === actionField);
  const demand = model.phases.find(({ phase }) => phase.phaseId === phaseId);
  if (!field || !demand) throw new RangeError(`No column ${actionField} for ${phaseId}`);
  const reached = areaShares(model, demand, pairs);
  const offers = offersOfField(model, actionField, phaseId);
  return model.data.areas.map(({ areaId }, area) => {
    const persons = demand.persons[area] ?? { kind: 'missing' as const, count: null, split: false };
    const here = { areaId, persons, reached: reached[area] ?? null };
    const { state, reasons } = gapState(gapEvidence(model, field, phaseId, here, offers));
    const priority = gapPriority(model, demand, area, here.reached);
    return { areaId, phaseId, actionField, state, reasons, persons, priority };
  });
}

/** What a list of gaps is narrowed to; left out: everything. */
export interface GapFilter {
  states?: readonly GapState[];
  phaseIds?: readonly string[];
  actionFields?: readonly string[];
  areaIds?: readonly string[];
}

/**
 * "Wo zuerst?": the gaps by descending priority, those without one last, then by uncovered persons; equal ones by
 * area, phase and field. Without other states those are listed where something is missing.
 */
export function gapList(cells: readonly GapCell[], filter: GapFilter = {}): GapCell[] {
  const { states = missingStates, phaseIds, actionFields, areaIds } = filter;
  return cells
    .filter(
      (cell) =>
        states.includes(cell.state) &&
        (phaseIds?.includes(cell.phaseId) ?? true) &&
        (actionFields?.includes(cell.actionField) ?? true) &&
        (areaIds?.includes(cell.areaId) ?? true)
    )
    .sort((a, b) => byPriority(a, b) || byKey(a, b));
}

function byPriority(a: GapCell, b: GapCell): number {
  return (b.priority.value ?? -1) - (a.priority.value ?? -1) || uncoveredPersons(b) - uncoveredPersons(a);
}

const uncoveredPersons = ({ persons, priority }: GapCell) =>
  (persons.count ?? 0) * (priority.uncoveredShare ?? 0);

function byKey(a: GapCell, b: GapCell): number {
  const [keyA, keyB] = [a, b].map(
    ({ areaId, phaseId, actionField }) => `${areaId}\0${phaseId}\0${actionField}`
  );
  return (keyA ?? '') < (keyB ?? '') ? -1 : 1;
}

/** How many cells have each state. */
export function stateCounts(cells: readonly GapCell[]): Partial<Record<GapState, number>> {
  const counts: Partial<Record<GapState, number>> = {};
  for (const { state } of cells) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
