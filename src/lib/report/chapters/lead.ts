import { paragraph } from '../document/cells.ts';
import type { Paragraph } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { statementSentence } from '../statements/statement-text.ts';
import type { StatementTopic } from '../statements/statement.ts';

/** The key statement on a topic as the finding of a chapter; none where nothing is said of it. */
export function leadOn(
  topic: StatementTopic,
  { statements }: ReportFigures,
  naming: ReportNaming
): Paragraph[] {
  return statements
    .filter((statement) => statement.topic === topic)
    .map((statement) => paragraph(statementSentence(statement, naming), 'lead'));
}
