import { indexCsv } from '../../export/index-csv.ts';
import { classTexts } from '../../messages/stress-text.ts';
import { robustnessOf } from './robustness-of.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** index.csv: the social stress index. */
export function indexOutput(context: OutputContext): OutputPart {
  return { texts: new Map([['index.csv', csvOf(context)]]), facts: {} };
}

function csvOf(context: OutputContext): string {
  const { stress, locale } = context;
  const { data } = context.analysis;
  const { classCount } = stress;
  const table = {
    stress,
    certainty: robustnessOf(context).areas,
    period: data.period,
    indicatorIds: data.input.indicators.map(({ id }) => id),
    names: new Map(data.areas.map(({ areaId, name }) => [areaId, name])),
    classLabels: classTexts(classCount, locale)
  };
  return indexCsv(table, { neutraliseFormulas: true });
}
