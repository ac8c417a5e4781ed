import { weightsAt, readMobilitySettings } from '../../core/mobility/mobility-settings.ts';
import { datedIndex } from '../../core/time/dated-index.ts';
import { estimatedAreas } from '../../core/time/estimated-areas.ts';
import { limitCrossings, type LimitCrossings } from '../../core/time/limit-crossings.ts';
import { formatBreaks } from '../../package/settings-breaks.ts';
import { changesCsv } from '../../export/changes-csv.ts';
import { classTexts } from '../../messages/stress-text.ts';
import type { MobilityData } from '../../queries/mobility-data.ts';
import { datesOf } from './mobility-output.ts';
import { nothing } from './output-module.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** changes.csv: areas that crossed a class limit from one period to the next, up to that of the analysis. */
export async function changesOutput(context: OutputContext): Promise<OutputPart> {
  const data = await datesOf(context);
  const steps = stepsOf(data, context);
  if (steps.length === 0) return nothing;
  const { locale, analysis, stress } = context;
  const names = new Map(
    [...data.dates.flatMap(({ areas }) => areas), ...analysis.data.areas].map((one) => [one.areaId, one.name])
  );
  const count = stress.classCount;
  const naming = {
    nameOf: (areaId: string) => names.get(areaId) ?? null,
    classLabels: classTexts(count, locale)
  };
  return {
    texts: new Map([['changes.csv', changesCsv(steps, naming, { neutraliseFormulas: true })]]),
    facts: {
      changes: {
        each_step: steps.map(summaryOf),
        breaks: formatBreaks(analysis.package.settings.breaks ?? [])
      }
    }
  };
}

/** The crossings from each period to the next; periods without an index are left out. */
function stepsOf({ dates, crosswalk }: MobilityData, { analysis }: OutputContext): LimitCrossings[] {
  if (dates.length < 2) return [];
  const { index, extra } = analysis.package.settings;
  const settings = readMobilitySettings(extra?.mobility);
  const today = Object.fromEntries(index.indicators.map(({ id, weight }) => [id, weight]));
  const years = dates.map((data) => {
    const weights = weightsAt(data.period, settings, today);
    const inIndex = Object.keys(weights).filter((id) => (weights[id] ?? 0) > 0);
    const estimated = estimatedAreas(data.input.areaIds, data.columns, inIndex);
    return { ...datedIndex(data, weights), estimated };
  });
  const known = years.filter(({ index: one }) => one !== null);
  return known.slice(1).flatMap((after, i) => {
    const before = known[i];
    return (before && limitCrossings({ before, after, crosswalk, estimated: before.estimated })) ?? [];
  });
}

const summaryOf = ({ from, to, crosswalked, more, less, stayed, unknown }: LimitCrossings) => ({
  ...{ from, to, crosswalked, stayed, unknown },
  more_stress: more.map(({ areaId }) => areaId),
  less_stress: less.map(({ areaId }) => areaId)
});
