import { kindCode } from './cell.ts';
import type { Cell, Column } from './cell.ts';

/** The column of these cells, in their order; the quality flags stay behind. */
export function columnOf(cells: readonly Cell[]): Column {
  return {
    values: Float64Array.from(cells, (cell) => (cell.kind === 'value' ? cell.value : 0)),
    kinds: Uint8Array.from(cells, (cell) => kindCode[cell.kind])
  };
}

/** The column of these figures, where null stands for a missing one. */
export function columnOfNumbers(values: readonly (number | null)[]): Column {
  return {
    values: Float64Array.from(values, (value) => value ?? 0),
    kinds: Uint8Array.from(values, (value) => (value === null ? kindCode.missing : kindCode.value))
  };
}

/** Whether row `row` of the column holds a figure that may be read. */
export function hasValue(column: Column, row: number): boolean {
  return column.kinds[row] === kindCode.value;
}

/** The figure in row `row`, or null where the column holds none (suppressed, missing, not applicable). */
export function valueAt(column: Column, row: number): number | null {
  return hasValue(column, row) ? (column.values[row] as number) : null;
}
