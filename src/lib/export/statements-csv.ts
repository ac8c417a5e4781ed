import type { CsvOptions } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

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
export function statementsContent(statements: readonly StatementRow[]): TableContent {
  const rows = statements.map(({ id, topic, number, unit, de, en }) => [id, topic, number, unit, de, en]);
  return { columns: ['id', 'topic', 'number', 'unit', 'de', 'en'], rows };
}

/** statements.csv as text. */
export const statementsCsv = (statements: readonly StatementRow[], options: CsvOptions = {}): string =>
  contentCsv(statementsContent(statements), options);
