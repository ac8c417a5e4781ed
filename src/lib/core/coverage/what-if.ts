import { supplyKeys, supplyResult } from './coverage-result.ts';
import type { SupplyKey, SupplyResult } from './coverage-result.ts';
import type { CoverageModel } from './coverage-model.ts';
import { withInventory } from './coverage-model.ts';
import { gapCells, gapColumns } from './gap-matrix.ts';
import type { GapColumn } from './gap-matrix.ts';
import type { GapCell } from './gap-types.ts';
import { editedInventory } from './scenario.ts';
import type { ScenarioEdit } from './scenario.ts';

/** A state of affairs: all gaps, and reach and equity of the supplies asked for. */
export interface Assessment {
  model: CoverageModel;
  /** As `gapMatrix` gives them. */
  cells: readonly GapCell[];
  /** By key, in the order of `supplyKeys`. */
  supplies: readonly SupplyResult[];
}

/** Assesses a model; `wanted` narrows the supplies, since a screen shows one at a time. */
export function assess(model: CoverageModel, wanted: (key: SupplyKey) => boolean = () => true): Assessment {
  return {
    model,
    cells: gapColumns(model).flatMap((column) => gapCells(model, column)),
    supplies: supplyKeys(model)
      .filter(wanted)
      .map((key) => supplyResult(model, key))
  };
}

/**
 * The assessment after the edits of a scenario: the same as assessing the edited inventory anew, but only what the
 * edits touch is computed again. Throws RangeError where an edit names what is not there.
 */
export function whatIf(
  before: Assessment,
  edits: readonly ScenarioEdit[],
  wanted: (key: SupplyKey) => boolean = () => true
): Assessment {
  const model = withInventory(before.model, editedInventory(before.model.data, edits));
  const touched = touchedBy(before.model, model);
  const cells = cellsByColumn(before.cells);
  const supplies = new Map(before.supplies.map((result) => [nameOf(result.key), result]));
  return {
    model,
    cells: gapColumns(model).flatMap((column) => {
      const known = touched.column(column) ? undefined : cells.get(nameOfColumn(column));
      return known ?? gapCells(model, column);
    }),
    supplies: supplyKeys(model)
      .filter(wanted)
      .map((key) => (touched.supply(key) ? undefined : supplies.get(nameOf(key))) ?? supplyResult(model, key))
  };
}

const nameOfColumn = ({ actionField, phaseId }: GapColumn) => `${actionField}\0${phaseId}`;
const nameOf = (key: SupplyKey) => (key.kind === 'places' ? `\0${key.rule.id}` : nameOfColumn(key));

function cellsByColumn(cells: readonly GapCell[]): ReadonlyMap<string, GapCell[]> {
  const columns = new Map<string, GapCell[]>();
  for (const cell of cells) {
    const known = columns.get(nameOfColumn(cell));
    if (known) known.push(cell);
    else columns.set(nameOfColumn(cell), [cell]);
  }
  return columns;
}

/** What differs between two inventories of the same city: columns of the matrix, and supplies. */
function touchedBy(before: CoverageModel, after: CoverageModel) {
  const offers = differing(before.offers, after.offers);
  const columns = new Set(
    offers.flatMap(({ offer, phaseIds }) =>
      phaseIds.map((phaseId) => nameOfColumn({ actionField: offer.actionField ?? '', phaseId }))
    )
  );
  const kinds = new Set(differing(before.data.facilities, after.data.facilities).map(({ kind }) => kind));
  const fields = new Set(
    after.fields
      .filter(({ facilityKinds }) => facilityKinds.some((kind) => kinds.has(kind)))
      .map(({ actionField }) => actionField)
  );
  const column = (asked: GapColumn) => fields.has(asked.actionField) || columns.has(nameOfColumn(asked));
  const supply = (key: SupplyKey) =>
    key.kind === 'places' ? key.rule.facilityKinds.some((kind) => kinds.has(kind)) : column(key);
  return { column, supply };
}

/** Items that only one of both lists has, as objects. */
function differing<Item>(before: readonly Item[], after: readonly Item[]): Item[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((item) => !now.has(item)), ...after.filter((item) => !old.has(item))];
}

/** A cell whose state or uncovered share a scenario changes. */
export interface ChangedCell {
  before: GapCell | null;
  after: GapCell;
}

/** The effect of a scenario on one column of the matrix. */
export interface WhatIfEffect extends GapColumn {
  /** Persons who reach an offer, before and after, over areas with a known number; and their share of all of these. */
  persons: number;
  reachedBefore: number;
  reachedAfter: number;
  /** The same in areas whose stress percentile is at least `highFrom`. */
  high: { persons: number; reachedBefore: number; reachedAfter: number };
  changed: readonly ChangedCell[];
}

/** What a scenario does to the columns it touches; `highFrom` is the stress percentile from which stress is high. */
export function whatIfEffects(before: Assessment, after: Assessment, highFrom = 0.8): WhatIfEffect[] {
  const old = cellsByColumn(before.cells);
  const now = cellsByColumn(after.cells);
  return gapColumns(after.model).flatMap((column) => {
    const [cells, former] = [now.get(nameOfColumn(column)) ?? [], old.get(nameOfColumn(column)) ?? []];
    const pairs = cells.map((cell, i) => ({ before: former[i] ?? null, after: cell }));
    const changed = pairs.filter(isChanged);
    if (changed.length === 0) return [];
    const high = pairs.filter((pair) => (pair.after.priority.stressPercentile ?? -1) >= highFrom);
    return [{ ...column, ...reachOf(pairs), high: reachOf(high), changed }];
  });
}

function isChanged({ before, after }: ChangedCell): boolean {
  return before?.state !== after.state || before.priority.uncoveredShare !== after.priority.uncoveredShare;
}

function reachOf(pairs: readonly ChangedCell[]) {
  const sum = (of: (pair: ChangedCell) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  const reached = (cell: GapCell | null) =>
    (cell?.persons.count ?? 0) * (1 - (cell?.priority.uncoveredShare ?? 1));
  return {
    persons: sum(({ after }) => after.persons.count ?? 0),
    reachedBefore: sum(({ before }) => reached(before)),
    reachedAfter: sum(({ after }) => reached(after))
  };
}
