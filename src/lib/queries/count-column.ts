import { kindCode, type Column } from '../core/cell.ts';
import type { CountRow } from './counts-at.ts';

/** Counts of areas as a column, in their order. */
export const countColumn = (rows: readonly CountRow[]): Column => ({
  values: Float64Array.from(rows, ({ count }) => count ?? 0),
  kinds: Uint8Array.from(rows, ({ kind }) => kindCode[kind])
});
