import type { OverviewFigures } from '../../core/overview/overview-figures.ts';
import { topCertainty } from '../../core/robustness/top-certainty.ts';
import { stressSummary } from '../../core/summary.ts';
import type { StressSummary } from '../../core/summary.ts';
import { statementsCsv } from '../../export/statements-csv.ts';
import { statementsOf } from '../../report/statements/statements.ts';
import { statementSentence } from '../../report/statements/statement-text.ts';
import type { StatementNaming } from '../../report/statements/statement-text.ts';
import { childrenAt } from '../../queries/children-at.ts';
import { countColumn } from '../../queries/count-column.ts';
import { areaNames } from '../area-names.ts';
import { robustnessOf } from './robustness-of.ts';
import { scopeOf } from './scope.ts';
import type { OutputContext, OutputPart } from './output-module.ts';
import { overviewFigures } from '../overview-figures.ts';

/** statements.csv: the key messages of the overview, with the numbers they are made of, in both languages. */
export async function statementsOutput(context: OutputContext): Promise<OutputPart> {
  const { statements, missing } = await keyStatements(context, await overviewFigures(context));
  const areaName = await namerOf(context);
  const rows = statements.map((statement) => ({
    ...statement,
    de: statementSentence(statement, { locale: 'de', areaName }),
    en: statementSentence(statement, { locale: 'en', areaName })
  }));
  return {
    texts: new Map([['statements.csv', statementsCsv(rows, { neutraliseFormulas: true })]]),
    facts: { statements: { missing } }
  };
}

/** The key statements, and of which topics nothing can be said. */
export async function keyStatements(context: OutputContext, { coverage, bridges }: OverviewFigures) {
  const summary = await summaryOf(context);
  const since = context.analysis.data.earlierPeriod;
  const certainty = topCertainty(context.stress, robustnessOf(context));
  return statementsOf({ summary, certainty, since, coverage, bridges });
}

async function summaryOf(context: OutputContext): Promise<StressSummary> {
  const { connector, analysis, stress } = context;
  const children = await childrenAt(connector, scopeOf(context));
  return stressSummary(stress, analysis.data.areas, children.length === 0 ? null : countColumn(children));
}

/** What areas are called, those that areas of the analysis lie in included. */
export async function namerOf(context: OutputContext): Promise<StatementNaming['areaName']> {
  const names = await areaNames(context);
  return (areaId) => names.get(areaId) ?? areaId;
}
