import type { FigurePart, Rejection, RejectReason } from '../recipe/draft.ts';
import type { Question } from '../recipe/question.ts';

/** A sheet: what was read, kept and left. */
export interface SheetDiagnosis {
  file: string;
  sheet: string;
  /** `figures`, a table of the package, or why it was left out. */
  feeds: string;
  rows_read: number;
  rows_kept: number;
  areas_matched: number;
  areas_without_row: readonly string[];
  columns_unused: readonly string[];
}

/** How complete an indicator is over all its areas and periods. */
export interface IndicatorDiagnosis {
  indicator_id: string;
  areas: number;
  periods: readonly string[];
  values: number;
  suppressed: number;
  missing: number;
  not_applicable: number;
}

/**
 * Where every row of a table comes from: `rows[i]` belongs to the i-th row of the table and holds the number of the
 * sheet (in `sheets` of the diagnosis, from 0), its row and the columns of value, numerator and denominator, both
 * counted from 1, 0 = none.
 */
export interface Trace {
  parts: readonly FigurePart[];
  rows: readonly (readonly number[])[];
}

/** The protocol of an import. */
export interface Diagnosis {
  sheets: readonly SheetDiagnosis[];
  rejected: readonly (Omit<Rejection, 'source'> & { sheet: number; row: number; column: number })[];
  rejected_by_reason: Readonly<Partial<Record<RejectReason, number>>>;
  indicators: readonly IndicatorDiagnosis[];
  /** Rounded shares computed anew from their numerators and denominators. */
  recomputed: number;
  questions: readonly Question[];
  trace: Readonly<Record<string, Trace>>;
}

/** Rejections by reason, in the order of the reasons' names. */
export function countReasons(rejections: readonly Rejection[]): Partial<Record<RejectReason, number>> {
  const counts: Partial<Record<RejectReason, number>> = {};
  for (const reason of rejections.map((rejection) => rejection.reason).sort())
    counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
