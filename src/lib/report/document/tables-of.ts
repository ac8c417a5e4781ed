import { numbersOf } from './numbering.ts';
import { sectionsOf } from './report-document.ts';
import type { ReportDocument, Table } from './report-document.ts';

/** A table with the number it has in the report. */
export interface NumberedTable {
  number: string;
  table: Table;
}

/** All tables of a report in the order of reading. */
export function tablesOf(report: ReportDocument): NumberedTable[] {
  const numbers = numbersOf(report);
  return [...sectionsOf(report.sections)]
    .flatMap(({ section }) => section.blocks.filter((block) => block.kind === 'table'))
    .map((table) => ({ number: numbers.get(table) ?? '', table }));
}
