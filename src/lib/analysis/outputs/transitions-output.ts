import { flowTotal } from '../../core/flows/flow.ts';
import { defaultFunnelSteps, funnelTrend, hasFunnel } from '../../core/transitions/funnel.ts';
import type { TransitionRate } from '../../core/transitions/transition-rate.ts';
import { flowsCsv } from '../../export/flows-csv.ts';
import type { FlowsTable } from '../../export/flows-csv.ts';
import { transitionsCsv } from '../../export/transitions-csv.ts';
import { classTexts } from '../../messages/stress-text.ts';
import { flowPeriods, transitionFlows } from '../../queries/transition-flows.ts';
import { transitionRates } from '../../queries/transition-rates.ts';
import { scopeOf } from './scope.ts';
import { nothing } from './output-module.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

const safe = { neutraliseFormulas: true };

/** transitions.csv: rates and funnels of the transitions; flows.csv: who goes from where to where. */
export async function transitionsOutput(context: OutputContext): Promise<OutputPart> {
  const [rates, flows] = [await ratesPart(context), await flowsPart(context)];
  return {
    texts: new Map([...rates.texts, ...flows.texts]),
    facts: { ...rates.facts, ...flows.facts }
  };
}

async function ratesPart(context: OutputContext): Promise<OutputPart> {
  const { connector, analysis, stress, locale } = context;
  const rates = await transitionRates(connector, scopeOf(context));
  if (rates.length === 0) return nothing;
  const classes = new Map(stress.areas.map(({ areaId, status }) => [areaId, status?.class ?? null]));
  const { classCount } = stress;
  const table = {
    rates,
    period: analysis.data.period,
    periods: [...new Set(rates.map(({ period }) => period))].sort(),
    names: new Map(analysis.data.areas.map(({ areaId, name }) => [areaId, name])),
    classOf: (areaId: string) => classes.get(areaId) ?? null,
    classLabels: classTexts(classCount, locale)
  };
  return {
    texts: new Map([['transitions.csv', transitionsCsv(table, safe)]]),
    facts: { transitions: ratesFacts(rates, table.period) }
  };
}

function ratesFacts(rates: readonly TransitionRate[], period: string) {
  const funnels = [...new Set(rates.map(({ transitionId }) => transitionId))].sort().flatMap((id) => {
    const own = rates.filter((rate) => rate.transitionId === id && rate.period === period);
    const [now] = hasFunnel(own) ? funnelTrend(own) : [];
    if (!now) return [];
    return [{ transition_id: id, loses_most: now.funnel.losesMost, gains_most: now.funnel.gainsMost }];
  });
  return {
    interval: '95 % Wilson (shares), Newcombe method 10 (differences)',
    caveat: 'a cross-section of one period, not a cohort',
    funnel_steps: defaultFunnelSteps,
    funnels
  };
}

async function flowsPart({ connector, analysis }: OutputContext): Promise<OutputPart> {
  const known = await flowPeriods(connector);
  const period = [...new Set(known.map((row) => row.period))]
    .sort()
    .filter((one) => one <= analysis.data.period)
    .at(-1);
  if (period === undefined) return nothing;
  const flows = await transitionFlows(connector, { period });
  const table: FlowsTable = { period, flows };
  return {
    texts: new Map([['flows.csv', flowsCsv([table], safe)]]),
    facts: { flows: { period, rule: 'small flows are pooled; totals are kept', totals: totals(table) } }
  };
}

function totals({ flows }: FlowsTable) {
  return [...new Set(flows.map(({ transitionId }) => transitionId))].sort().map((id) => {
    const { persons, pooledPersons } = flowTotal(flows.filter(({ transitionId }) => transitionId === id));
    return { transition_id: id, persons, pooled_persons: pooledPersons };
  });
}
