import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import { columnReach, gapCells, type GapColumn } from '../../core/coverage/gap-matrix.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import { reachedAfter } from '../../core/coverage/reached-after.ts';
import {
  reachedSupply,
  siteAccess,
  supplyOfField,
  unmeasuredSites,
  type ReachedSupply
} from '../../core/coverage/supply-sites.ts';
import { columnName, touchedColumns } from '../../core/coverage/touched-columns.ts';
import type { TravelMethod } from '../../core/coverage/travel-cost.ts';
import { askedSupply, type AskedSupply } from './asked-supply.ts';
import type { CoverageQuestion } from '../../core/coverage/coverage-question.ts';
import { editedModel, narrowedModel } from './narrowed-model.ts';

/** A column of the gap matrix and what its cells follow from. */
interface ReachedColumn {
  column: GapColumn;
  supply: ReachedSupply;
  cells: readonly GapCell[];
}

/** What the supply of a question reaches, and its gaps: all that is costly, so that a scenario can build on it. */
export interface ReachedQuestion {
  /** With the edits and the filter of the question. */
  model: CoverageModel;
  asked: AskedSupply;
  supply: ReachedSupply;
  method: TravelMethod;
  limit: number;
  /** Sites to which the imported ways lead from nowhere. */
  unmeasured: number;
  columns: readonly ReachedColumn[];
}

/** Computes everything. Throws RangeError for a phase or a place rule that is not there. */
export function reachedQuestion(base: CoverageModel, question: CoverageQuestion): ReachedQuestion {
  const model = askedModel(base, question);
  const asked = askedSupply(model, question.supply);
  const access = siteAccess(model, asked.supplies);
  return {
    model,
    asked,
    supply: reachedSupply(model, asked.supplies, access),
    method: access.cost.method,
    limit: access.limit,
    unmeasured: unmeasuredSites(model, asked.supplies),
    columns: asked.columns.map((column) => reachedColumn(model, column, columnReach(model, column)))
  };
}

/**
 * The same for the edits of a scenario, from what is reached today: only ways to sites that are new, and columns of
 * the matrix that an edit touches, are computed. Throws RangeError where an edit names what is not there.
 */
export function reachedScenario(
  today: ReachedQuestion,
  base: CoverageModel,
  question: CoverageQuestion
): ReachedQuestion {
  const model = askedModel(base, question);
  const asked = askedSupply(model, question.supply, today.asked.demand);
  const isTouched = touchedColumns(today.model, model);
  const known = new Map(today.columns.map((reached) => [columnName(reached.column), reached]));
  const columns = asked.columns.map((column) => {
    const before = known.get(columnName(column));
    if (before && !isTouched(column)) return before;
    return reachedColumn(model, column, columnReachAfter(model, column, before));
  });
  const { method, limit } = today;
  const supply = reachedAfter(model, today.supply, asked.supplies);
  return { model, asked, supply, method, limit, unmeasured: unmeasuredSites(model, asked.supplies), columns };
}

const askedModel = (base: CoverageModel, { edits, filter }: CoverageQuestion) =>
  narrowedModel(editedModel(base, edits), filter, edits);

const reachedColumn = (model: CoverageModel, column: GapColumn, supply: ReachedSupply): ReachedColumn => {
  return { column, supply, cells: gapCells(model, column, supply) };
};

function columnReachAfter(model: CoverageModel, column: GapColumn, before: ReachedColumn | undefined) {
  const supplies = supplyOfField(model, column.actionField, column.phaseId);
  return reachedAfter(model, before?.supply ?? reachedSupply(model, []), supplies);
}
