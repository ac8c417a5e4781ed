import type { Connector } from '../engine/connector.ts';
import { chainData, type ChainTables } from './chain-data.ts';
import type { PeriodQuestion } from './counts-at.ts';
import { flowPeriods, transitionFlows, type TransitionFlowRow } from './transition-flows.ts';
import { transitionRates, type TransitionRateRow } from './transition-rates.ts';

/** Everything the chain screen asks of the engine; plain data. */
export interface ChainScreenData {
  question: PeriodQuestion;
  tables: ChainTables;
  /** Rates of all periods. */
  rates: readonly TransitionRateRow[];
  /** Flows of the latest period up to that of the question, with that period; null without flows. */
  flows: { period: string; rows: readonly TransitionFlowRow[] } | null;
}

/** What is the chain made of, who gets through it, and who goes where? */
export async function chainScreenData(
  connector: Connector,
  question: PeriodQuestion,
  options?: { signal?: AbortSignal }
): Promise<ChainScreenData> {
  const tables = await chainData(connector, question, options);
  const rates = await transitionRates(connector, question, options);
  const known = await flowPeriods(connector, options);
  const period = known
    .map((row) => row.period)
    .filter((one) => one <= question.period)
    .sort()
    .at(-1);
  const rows = period === undefined ? [] : await transitionFlows(connector, { period }, options);
  return { question, tables, rates, flows: period === undefined ? null : { period, rows } };
}
