import { qualityFlags, type QualityFlag, type ValueKind } from '../cell.ts';
import type { SafeTable } from '../disclosure/safe-tables.ts';

/** What an area has of a figure after disclosure control. */
export interface MemberCell {
  kind: ValueKind;
  flag: QualityFlag | null;
}

/** Reads kind and flag of a row; an area without a row has no figure. */
export function cellReader({ columns }: SafeTable): (row: number | null) => MemberCell {
  return (row) => ({
    kind: row === null ? 'missing' : ((columns.kind?.[row] ?? 'missing') as ValueKind),
    flag: row === null ? null : ((columns.flag?.[row] ?? null) as QualityFlag | null)
  });
}

/** Reads a figure of a row; null where there is none. */
export function figureReader({ columns }: SafeTable, name: string): (row: number | null) => number | null {
  return (row) => {
    const cell = row === null ? null : columns[name]?.[row];
    return typeof cell === 'number' ? cell : null;
  };
}

/**
 * What a figure of several areas is: suppressed where one of them is, else missing where one is, else a value formed
 * of those it applies to; not applicable where it applies to none.
 */
export function commonKind(cells: readonly MemberCell[]): ValueKind {
  const kinds = new Set(cells.map(({ kind }) => kind));
  return (['suppressed', 'missing', 'value'] as const).find((kind) => kinds.has(kind)) ?? 'not_applicable';
}

const byCare: readonly QualityFlag[] = ['estimated', 'uncertain', 'provisional', 'revised'];

/** The flag that asks for most care. */
export function commonFlag(cells: readonly MemberCell[]): QualityFlag | null {
  const flags = new Set(cells.map(({ flag }) => flag));
  return byCare.concat(qualityFlags).find((flag) => flags.has(flag)) ?? null;
}

/** The sum of the figures of those that a value is formed of; null where one of them has none. */
export function sumOfValues(
  cells: readonly MemberCell[],
  figures: readonly (number | null)[]
): number | null {
  let sum = 0;
  for (const [i, { kind }] of cells.entries()) {
    const figure = figures[i] ?? null;
    if (kind === 'value' && figure === null) return null;
    if (kind === 'value') sum += figure ?? 0;
  }
  return sum;
}
