import type { Connector, QueryOptions } from '../engine/connector.ts';
import { chainData, type ChainTables } from './chain-data.ts';
import type { PeriodQuestion } from './counts-at.ts';
import { flowPeriods, transitionFlows, type TransitionFlowRow } from './transition-flows.ts';
import { transitionRates, type TransitionRateRow } from './transition-rates.ts';

/** What the chain screen shows; the classes of the areas come from the stress index. Plain data. */
export interface ChainScreenData {
  chain: ChainTables;
  /** Rates of all periods, of the areas and of the municipality as a whole. */
  rates: readonly TransitionRateRow[];
  /** The latest period with flows that is not after the asked one; null where there are none. */
  flowPeriod: string | null;
  flows: readonly TransitionFlowRow[];
}

export async function chainScreenData(
  connector: Connector,
  question: PeriodQuestion,
  options?: QueryOptions
): Promise<ChainScreenData> {
  const [chain, rates, known] = await Promise.all([
    chainData(connector, question, options),
    transitionRates(connector, question, options),
    flowPeriods(connector, options)
  ]);
  const flowPeriod = latest(
    known.map(({ period }) => period),
    question.period
  );
  const flows = flowPeriod === null ? [] : await transitionFlows(connector, { period: flowPeriod }, options);
  return { chain, rates, flowPeriod, flows };
}

/** The last of the periods as texts that is not after the limit. */
function latest(periods: readonly string[], limit: string): string | null {
  return (
    [...new Set(periods)]
      .sort()
      .filter((period) => period <= limit)
      .at(-1) ?? null
  );
}
