import type { OverviewFigures } from '../../core/overview/overview-figures.ts';
import type { TopCertainty } from '../../core/robustness/top-certainty.ts';
import type { StressSummary } from '../../core/summary.ts';
import { equityStatement, gapStatement, reachStatement } from './coverage-statements.ts';
import { statementTopics } from './statement.ts';
import type { MissingStatement, Said, Statement, StatementTopic } from './statement.ts';
import { peopleStatement, stressStatement, trendStatement } from './stress-statements.ts';
import { transitionStatement } from './transition-statement.ts';

/** The figures that statements are made of. */
export interface StatementFigures extends Pick<OverviewFigures, 'coverage' | 'bridges'> {
  /** Null where no index can be computed. */
  summary: StressSummary | null;
  /** How sure it is which areas bear high stress; null or left out where that is not known. */
  certainty?: TopCertainty | null;
  /** Period that the trend is measured from; null without one. */
  since: string | null;
}

export interface Statements {
  /** In the order of the topics, one each at most. */
  statements: readonly Statement[];
  missing: readonly MissingStatement[];
}

/** What the figures say, topic by topic, and of which topics nothing can be said. */
export function statementsOf(figures: StatementFigures): Statements {
  const said = statementTopics.map((topic) => ({ topic, said: saidOf(topic, figures) }));
  return {
    statements: said.flatMap(({ said: one }) => ('statement' in one ? [one.statement] : [])),
    missing: said.flatMap(({ topic, said: one }) =>
      'missing' in one ? [{ topic, reason: one.missing }] : []
    )
  };
}

function saidOf(topic: StatementTopic, figures: StatementFigures): Said {
  const { summary, certainty = null, since, coverage, bridges } = figures;
  if (topic === 'transitions') return bridges ? transitionStatement(bridges) : { missing: 'no_transitions' };
  if (!summary) return { missing: 'no_index' };
  if (topic === 'stress') return stressStatement(summary, certainty);
  if (topic === 'people') return peopleStatement(summary);
  if (topic === 'trend') return trendStatement(summary, since);
  if (!coverage) return { missing: 'no_offers' };
  if (summary.kind === 'none') return { missing: 'no_high_areas' };
  if (topic === 'reach') return reachStatement(coverage);
  return topic === 'gaps' ? gapStatement(coverage, summary.areas.length) : equityStatement(coverage);
}
