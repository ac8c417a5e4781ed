/** What a cell of a workbook can hold; a formula has no cached value, a date is `YYYY-MM-DD`. */
export type Cell = string | number | null | { formula: string } | { date: string };

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** Ranges like `B3:D3`. */
  merges?: readonly string[];
  hidden?: boolean;
}
