import { unitWeights } from './combine.ts';
import { compositeIndex } from './composite-index.ts';
import type { Composite } from './composite-index.ts';
import { gather } from './dense-rows.ts';
import type { NotClassifiableCause, Polarity } from './stress-types.ts';

/** The fewest areas an index can be computed from. */
export const requiredAreas = 3;

/** One ingredient of an index: figures for all areas, of which only the classifiable rows are read. */
export interface Ingredient {
  id: string;
  weight: number;
  polarity: Polarity;
  values: Float64Array;
  /** Size of the figures that `values` were computed from, where that is not their mean. */
  magnitude?: number;
}

export type RowsIndex =
  | (Extract<Composite, { kind: 'index' }> & { signedWeights: readonly number[] })
  | { kind: 'problem'; problem: NotClassifiableCause };

/** Composite index of the given rows; entry i of the result belongs to area `rows[i]`. */
export function indexOfRows(ingredients: readonly Ingredient[], rows: Uint32Array): RowsIndex {
  if (!ingredients.some(({ weight }) => weight > 0)) return problem({ kind: 'no_indicator' });
  if (rows.length < requiredAreas) {
    return problem({ kind: 'too_few_areas', classifiable: rows.length, required: requiredAreas });
  }
  const signedWeights = signed(ingredients);
  const columns = ingredients.map(({ values }) => gather(values, rows));
  const composite = compositeIndex(columns, signedWeights, magnitudes(ingredients));
  return composite.kind === 'index'
    ? { ...composite, signedWeights }
    : problem(cause(composite, ingredients));
}

function signed(ingredients: readonly Ingredient[]): number[] {
  const units = unitWeights(ingredients.map(({ weight }) => weight));
  return ingredients.map(({ polarity }, j) => polarity * (units[j] as number));
}

function magnitudes(ingredients: readonly Ingredient[]): (number | undefined)[] {
  return ingredients.map(({ magnitude }) => magnitude);
}

function cause(
  composite: Exclude<Composite, { kind: 'index' }>,
  ingredients: readonly Ingredient[]
): NotClassifiableCause {
  if (composite.kind === 'constant_index') return composite;
  return { kind: 'constant_indicator', indicatorId: ingredients[composite.column]?.id ?? '' };
}

function problem(cause: NotClassifiableCause): RowsIndex {
  return { kind: 'problem', problem: cause };
}
