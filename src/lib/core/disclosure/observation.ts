import type { QualityFlag, ValueKind } from '../cell.ts';
import { kindOfFlag, qualityFlag } from './flag.ts';
import type { IndicatorRule } from './indicator-rule.ts';
import { isProtected } from './primary.ts';
import type { Counts } from './primary.ts';
import { unitFactor } from './unit.ts';

/** The figures of one observation as delivered. */
export interface RawObservation extends Counts {
  value: number | null;
  flag: string | null;
}

/** The figures of one observation that may be shown: all null unless `kind` is `value`. */
export interface SafeObservation {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  kind: ValueKind;
  flag: QualityFlag | null;
}

/**
 * One observation behind the gate. A flag without a figure outweighs a value that slipped in; an empty value is
 * computed from numerator and denominator; a rate of nobody (denominator 0) is not applicable; what the primary
 * rule protects is suppressed as a whole, also where a count follows from the other two figures.
 */
export function safeObservation(raw: RawObservation, rule: IndicatorRule): SafeObservation {
  const flagged = kindOfFlag(raw.flag);
  if (flagged !== null) return withoutFigure(flagged);
  if (raw.denominator === 0) return withoutFigure('not_applicable');
  const value = raw.value ?? computedValue(raw, rule.unit);
  if (value === null) return withoutFigure('missing');
  if (isProtected(impliedCounts({ ...raw, value }, rule.unit), rule)) return withoutFigure('suppressed');
  const { numerator, denominator, flag } = raw;
  return { value, numerator, denominator, kind: 'value', flag: qualityFlag(flag) };
}

function withoutFigure(kind: ValueKind): SafeObservation {
  return { value: null, numerator: null, denominator: null, kind, flag: null };
}

function computedValue({ numerator, denominator }: Counts, unit: string | null): number | null {
  if (unit === 'count') return numerator;
  const factor = unitFactor(unit);
  if (factor === null || numerator === null || denominator === null) return null;
  return (factor * numerator) / denominator;
}

interface Figures extends Counts {
  value: number;
}

/** The counts that a reader of the figures knows or can work out. */
function impliedCounts(figures: Figures, unit: string | null): Counts {
  return {
    numerator: figures.numerator ?? impliedNumerator(figures, unit),
    denominator: figures.denominator ?? impliedDenominator(figures, unit)
  };
}

/** A rate is rounded, so the count behind it is the nearest whole number, and at least 1 if there is a rate. */
function impliedNumerator({ value, denominator }: Figures, unit: string | null): number | null {
  if (unit === 'count') return value;
  const factor = unitFactor(unit);
  if (factor === null || denominator === null) return null;
  const count = (value * denominator) / factor;
  return value > 0 ? Math.max(1, Math.round(count)) : 0;
}

function impliedDenominator({ value, numerator }: Figures, unit: string | null): number | null {
  const factor = unitFactor(unit);
  if (factor === null || numerator === null || value <= 0) return null;
  return Math.round((numerator * factor) / value);
}
