import { lastingAreas } from '../../core/mobility/lasting-areas.ts';
import { mobilityCourse } from '../../core/mobility/mobility-course.ts';
import type { MobilityCourse } from '../../core/mobility/mobility-course.ts';
import { mobilitySettingsJson, readMobilitySettings } from '../../core/mobility/mobility-settings.ts';
import { mobilityCsv } from '../../export/mobility-csv.ts';
import { mobilityText } from '../../messages/mobility-text.ts';
import { classTexts } from '../../messages/stress-text.ts';
import { mobilityData, type MobilityData } from '../../queries/mobility-data.ts';
import { oncePerContext } from './once-per-context.ts';
import { nothing } from './output-module.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** mobility.csv: how areas move between the classes of the index, over all periods up to that of the analysis. */
export async function mobilityOutput(context: OutputContext): Promise<OutputPart> {
  const { locale } = context;
  const course = await courseOf(context);
  if (course === null) return nothing;
  const count = course.classCount;
  const labels = classTexts(count, locale);
  return {
    texts: new Map([['mobility.csv', mobilityCsv(course.mobility, labels, { neutraliseFormulas: true })]]),
    facts: { mobility: factsOf(course, context) }
  };
}

/** The figures of all dates up to that of the analysis, asked once for all modules. */
export const datesOf = oncePerContext(({ connector, analysis }): Promise<MobilityData> => {
  const { level, period, index } = analysis.package.settings;
  return mobilityData(connector, { level, period, settings: index });
});

/** The classes of all dates up to that of the analysis; null where there is one only. */
export const courseOf = oncePerContext(async (context): Promise<MobilityCourse | null> => {
  const { index, extra } = context.analysis.package.settings;
  const data = await datesOf(context);
  return mobilityCourse({
    dates: data.dates,
    crosswalk: data.crosswalk,
    weights: Object.fromEntries(index.indicators.map(({ id, weight }) => [id, weight])),
    settings: readMobilitySettings(extra?.mobility)
  });
});

function factsOf(course: MobilityCourse, { analysis, locale }: OutputContext) {
  const { steps, stayed, worse, better, indices } = course.mobility;
  const settings = readMobilitySettings(analysis.package.settings.extra?.mobility);
  return {
    ...mobilitySettingsJson(settings),
    in_words: mobilityText(course, locale),
    periods: course.dates.map(({ period }) => period),
    dates: course.dates,
    each_step: course.steps,
    ...{ steps, stayed, worse, better, indices },
    areas: lastingAreas(course)
  };
}
