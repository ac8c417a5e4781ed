import Papa from 'papaparse';

export type CsvValue = string | number | boolean | null;
export type CsvRow = readonly CsvValue[];

export interface CsvOptions {
  /** Prefix texts that a spreadsheet would run as a formula with an apostrophe. Numbers stay numbers. */
  neutraliseFormulas?: boolean;
}

/** Texts that Excel or LibreOffice take for a formula: ASCII and full-width signs, tab, line break (OWASP, CSV injection). */
export const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as CSV (RFC 4180, but LF line ends): comma, quotes only where needed, last line ended.
 * Numbers are written in their shortest form that reads back as the same number; null is an empty field.
 */
export function csvText(
  header: readonly string[],
  rows: readonly CsvRow[],
  options: CsvOptions = {}
): string {
  const escapeFormulae = options.neutraliseFormulas === true ? formulaStart : false;
  const lines = [header, ...rows].map((row) => [...row]);
  return Papa.unparse(lines, { newline: '\n', escapeFormulae }) + '\n';
}
