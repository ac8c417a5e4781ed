import type { StressIndex } from '../lib/core/stress-types.ts';
import { indexCsv } from '../lib/export/index-csv.ts';
import { classText } from '../lib/messages/stress-text.ts';
import type { Analysis } from './analysis.ts';
import type { Locale } from './command.ts';
import type { Fingerprint } from './fingerprint.ts';
import { provenanceJson } from './provenance.ts';

/** The files of `atlas analyse` by name. */
export function outputTexts(
  analysis: Analysis,
  stress: StressIndex,
  tables: readonly Fingerprint[],
  locale: Locale
): ReadonlyMap<string, string> {
  return new Map([
    ['index.csv', csvOf(analysis, stress, locale)],
    ['provenance.json', provenanceJson(analysis, stress, tables)]
  ]);
}

function csvOf({ data }: Analysis, stress: StressIndex, locale: Locale): string {
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
