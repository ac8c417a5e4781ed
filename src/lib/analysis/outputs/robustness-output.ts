import { weightsAt, readMobilitySettings } from '../../core/mobility/mobility-settings.ts';
import { periodAgreement } from '../../core/robustness/period-agreement.ts';
import type { PeriodPair } from '../../core/robustness/period-agreement.ts';
import { topCertainty } from '../../core/robustness/top-certainty.ts';
import { datedIndex } from '../../core/time/dated-index.ts';
import { robustnessCsvs } from '../../export/robustness-csv.ts';
import { mobilityData } from '../../queries/mobility-data.ts';
import { robustnessOf } from './robustness-of.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** robustness.csv and robustness-variants.csv: how much ranks depend on weights, indicators, methods and the year. */
export async function robustnessOutput(context: OutputContext): Promise<OutputPart> {
  const { areas, period } = context.analysis.data;
  const robustness = robustnessOf(context);
  const table = { robustness, period, areas };
  return {
    texts: new Map(robustnessCsvs(table, await periodsOf(context), { neutraliseFormulas: true })),
    facts: { robustness: factsOf(context) }
  };
}

async function periodsOf({ connector, analysis }: OutputContext): Promise<PeriodPair[]> {
  const { level, period, index, extra } = analysis.package.settings;
  const { dates } = await mobilityData(connector, { level, period, settings: index });
  const today = Object.fromEntries(index.indicators.map(({ id, weight }) => [id, weight]));
  const settings = readMobilitySettings(extra?.mobility);
  return periodAgreement(dates.map((date) => datedIndex(date, weightsAt(date.period, settings, today))));
}

function factsOf(context: OutputContext) {
  const result = robustnessOf(context);
  const certainty = topCertainty(context.stress, result);
  return {
    ...result.settings,
    draws_taken: result.draws,
    weights:
      'Dirichlet, parameters concentration * weight; gamma variates by Marsaglia and Tsang (2000), mulberry32',
    quantiles: 'linear interpolation (R type 7)',
    certain_share: certainty.certainShare,
    high_areas: { all: certainty.high, certain: certainty.certain },
    variants: result.variants.map(({ id }) => id)
  };
}
