import { csvText } from './csv.ts';
import type { CsvOptions } from './csv.ts';

/** One statement of statements.csv; shares are 0–1 and unrounded. */
export interface StatementRow {
  id: string;
  topic: string;
  number: number;
  unit: string;
  de: string;
  en: string;
}

/** statements.csv: a row per statement, in the order of the topics. */
export function statementsCsv(statements: readonly StatementRow[], options: CsvOptions = {}): string {
  const rows = statements.map(({ id, topic, number, unit, de, en }) => [id, topic, number, unit, de, en]);
  return csvText(['id', 'topic', 'number', 'unit', 'de', 'en'], rows, options);
}
