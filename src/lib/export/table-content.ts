import { csvText, type CsvOptions, type CsvRow } from './csv.ts';

/** A table as the files of an analysis hold it: ids of columns, and the rows in their order. */
export interface TableContent {
  columns: readonly string[];
  rows: readonly CsvRow[];
}

/** The table as CSV of the command line. */
export const contentCsv = ({ columns, rows }: TableContent, options: CsvOptions = {}): string =>
  csvText(columns, rows, options);
