/** A cell as the file holds it. `''` is an empty cell, null one the row is too short for. */
export type FileCell = string | number | boolean | null;

/** A table as its file holds it, column by column, before types are looked at. */
export interface TableCells {
  header: readonly string[];
  /** One array per header entry, all of length `rowCount`. */
  columns: readonly (readonly FileCell[])[];
  rowCount: number;
  /** The line or row of a record, as `Problem.row` counts it. */
  rowOf(record: number): number;
}
