import { indexCsv } from '../../export/index-csv.ts';
import { classText } from '../../messages/stress-text.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** index.csv: the social stress index. */
export function indexOutput(context: OutputContext): OutputPart {
  return { texts: new Map([['index.csv', csvOf(context)]]), facts: {} };
}

function csvOf({ analysis: { data }, stress, locale }: OutputContext): string {
  const { classCount } = stress;
  const table = {
    stress,
    period: data.period,
    indicatorIds: data.input.indicators.map(({ id }) => id),
    names: new Map(data.areas.map(({ areaId, name }) => [areaId, name])),
    classLabels: Array.from({ length: classCount }, (_, i) => classText(i + 1, classCount, locale))
  };
  return indexCsv(table, { neutraliseFormulas: true });
}
