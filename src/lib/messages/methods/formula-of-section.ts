import { part, type Formula, type FormulaPart } from '../../core/formula/formula.ts';
import type { MethodSectionId } from './method-section.ts';

/** A formula with the symbols that have to be explained, in the order of their explanations. */
export interface FormulaOfSection {
  id: string;
  formula: Formula;
  symbols: readonly Formula[];
}
export type FormulasBySection = Partial<Record<MethodSectionId, readonly FormulaOfSection[]>>;

export const formula = (id: string, tree: Formula, ...symbols: readonly FormulaPart[]): FormulaOfSection => ({
  id,
  formula: tree,
  symbols: symbols.map(part)
});
