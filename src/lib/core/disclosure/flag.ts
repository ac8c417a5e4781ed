import { qualityFlags } from '../cell.ts';
import type { QualityFlag, ValueKind } from '../cell.ts';

type Absence = Exclude<ValueKind, 'value'>;

const absences: Readonly<Record<string, Absence>> = {
  suppressed: 'suppressed',
  secondary: 'suppressed',
  missing: 'missing',
  not_applicable: 'not_applicable'
};

/** What a flag says there is instead of a figure, or null where the figure counts. */
export function kindOfFlag(flag: string | null): Absence | null {
  return (flag !== null && absences[flag]) || null;
}

/** The flag as one that stands beside a figure, or null. */
export function qualityFlag(flag: string | null): QualityFlag | null {
  return qualityFlags.find((known) => known === flag) ?? null;
}
