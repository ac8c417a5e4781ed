import type { QualityFlag, ValueKind } from '../cell.ts';
import { kindOfFlag, qualityFlag } from './flag.ts';
import { isSmallCount } from './primary.ts';

/** One count that may be shown: null unless `kind` is `value`. */
export interface SafeCount {
  count: number | null;
  kind: ValueKind;
  flag: QualityFlag | null;
}

/** One count behind the gate: suppressed where it lies in 1 … minimum − 1. */
export function safeCount(count: number | null, flag: string | null, minimum: number): SafeCount {
  const kind = kindOfFlag(flag) ?? kindOfCount(count, minimum);
  return kind === 'value' ? { count, kind, flag: qualityFlag(flag) } : { count: null, kind, flag: null };
}

function kindOfCount(count: number | null, minimum: number): ValueKind {
  if (count === null) return 'missing';
  return isSmallCount(count, minimum) ? 'suppressed' : 'value';
}
