import { reliabilityOf, type ReliabilityOutcome } from '../../core/reliability/reliability.ts';
import { reliabilitySummary } from '../../core/reliability/reliability-summary.ts';
import { neighboursOf } from '../../core/space/area-neighbours.ts';
import { spaceSettings } from '../../core/space/space-settings.ts';
import { reliabilityCsv, type ReliabilityTable } from '../../export/reliability-csv.ts';
import { layerAreas } from '../../package/layer-areas.ts';
import { fractionsAt } from '../../queries/fractions-at.ts';
import { overYears } from '../../queries/over-years.ts';
import { nothing, type OutputContext, type OutputPart } from './output-module.ts';

/** reliability.csv: intervals and smoothed values of the indicators of the index that are shares. */
export async function reliabilityOutput(context: OutputContext): Promise<OutputPart> {
  const { data } = context.analysis;
  const { level, vintage, period } = data;
  const indicatorIds = data.input.indicators.map(({ id }) => id);
  const question = { level, vintage, period };
  const [outcomes, { limits }] = [
    await outcomesOf(context, indicatorIds),
    await overYears(context.connector, question)
  ];
  const tables = indicatorIds.flatMap((indicatorId): ReliabilityTable[] => {
    const outcome = outcomes.get(indicatorId);
    if (outcome?.kind !== 'reliability') return [];
    return [{ indicatorId, areas: outcome.reliability.areas, limits: limits[indicatorId] ?? [] }];
  });
  if (tables.length === 0) return nothing;
  const names = new Map(data.areas.map(({ areaId, name }) => [areaId, name]));
  const nameOf = (areaId: string) => names.get(areaId) ?? null;
  return {
    texts: new Map([
      ['reliability.csv', reliabilityCsv(tables, period, nameOf, { neutraliseFormulas: true })]
    ]),
    facts: { reliability: factsOf(tables, outcomes, context) }
  };
}

async function outcomesOf({ connector, analysis }: OutputContext, indicatorIds: readonly string[]) {
  const { level, vintage, period, columns, indicators, input } = analysis.data;
  const { areaIds } = input;
  const found = await fractionsAt(connector, { level, vintage, period, indicatorIds });
  const { features } = layerAreas(analysis.package.layers, level, vintage);
  const { neighbours } = neighboursOf(
    features,
    areaIds,
    spaceSettings(analysis.package.settings.index.space)
  );
  const outcomes = new Map<string, ReliabilityOutcome>();
  for (const id of indicatorIds) {
    const [values, fractions] = [columns[id], found[id]];
    const unit = indicators.find(({ indicatorId }) => indicatorId === id)?.unit ?? '';
    if (values && fractions)
      outcomes.set(id, reliabilityOf({ areaIds, unit, values, fractions, neighbours }));
  }
  return outcomes;
}

function factsOf(
  tables: readonly ReliabilityTable[],
  outcomes: ReadonlyMap<string, ReliabilityOutcome>,
  { analysis }: OutputContext
) {
  const { contiguity, snapMetres } = spaceSettings(analysis.package.settings.index.space);
  const problems = [...outcomes].flatMap(([id, outcome]) =>
    outcome.kind === 'problem' ? [[id, outcome.problem] as const] : []
  );
  return {
    ...conventions,
    neighbours: { contiguity, snap_metres: snapMetres },
    indicators: Object.fromEntries(
      tables.map(({ indicatorId, areas, limits }) => [
        indicatorId,
        { ...reliabilitySummary(areas, limits), class_limits: limits }
      ])
    ),
    problems: Object.fromEntries(problems)
  };
}

const conventions = {
  interval: 'Wilson score interval, 95 %, in the unit of the indicator',
  eb_global: 'empirical Bayes, method of moments (Marshall 1991) over all areas of the file',
  eb_local: 'the same over the area and its neighbours, variance below 0 set to 0 (GeoDa)',
  class: '1 = lowest; quantiles over all years, a value equal to a limit is in the class below it',
  uncertain: 'lower and upper are in different classes',
  areas: 'only those whose figure, numerator and denominator may be shown'
};
