import { otherMembers, type JsonObject } from './json.ts';
import { parseLeniently, type JsonIssue } from './json-schema-check.ts';
import { formatBreaks, toBreaks } from './settings-breaks.ts';
import { formatCoverage, toCoverage } from './settings-coverage.ts';
import { formatMethods, toMethods, withPreset } from './settings-index.ts';
import { settingsSchema, type SettingsFile } from './settings-schema.ts';
import type {
  AnalysisSettings,
  DisclosureSettings,
  ExcludedArea,
  IndicatorWeight,
  SettingsDraft
} from './settings.ts';

const ownMembers = [
  'version',
  'municipality',
  'level',
  'period',
  'index',
  'disclosure',
  'breaks',
  'coverage',
  'report',
  'groups'
];

/** Reads `atlas.json`; what does not fit is named and replaced by its default. */
export function parseSettings(json: unknown): { draft: SettingsDraft; issues: JsonIssue[] } {
  const { output, issues } = parseLeniently(settingsSchema, withPreset(json));
  return { draft: toDraft(output), issues };
}

/** The settings as `atlas.json` holds them; the inverse of `parseSettings`. */
export function formatSettings(settings: AnalysisSettings): JsonObject {
  const { version, municipality, level, period, index, disclosure, breaks, coverage, report, groups, extra } =
    settings;
  return {
    version,
    municipality,
    level,
    period,
    index: {
      indicators: index.indicators.map(({ id, weight, extra }) => ({ id, weight, ...extra })),
      ...formatMethods(index),
      trend: withExtra(index.trend),
      minimum_population: index.minimumPopulation,
      excluded: index.excluded.map(({ areaId, reason, extra }) => ({ area_id: areaId, reason, ...extra })),
      ...(index.robustness === undefined ? {} : { robustness: index.robustness }),
      ...(index.space === undefined ? {} : { space: index.space }),
      ...index.extra
    },
    disclosure: formatDisclosure(disclosure),
    ...(breaks === undefined ? {} : { breaks: formatBreaks(breaks) }),
    ...(coverage === undefined ? {} : { coverage: formatCoverage(coverage) }),
    ...(report === undefined ? {} : { report }),
    ...(groups === undefined ? {} : { groups }),
    ...extra
  };
}

function toDraft(file: SettingsFile): SettingsDraft {
  const { version, municipality, level, period, index, disclosure, breaks, coverage, report, groups } = file;
  return {
    version,
    municipality,
    level: level ?? null,
    period: period ?? null,
    index: toIndex(index),
    disclosure: toDisclosure(disclosure),
    ...(breaks === undefined ? {} : { breaks: toBreaks(breaks) }),
    ...(coverage === undefined ? {} : { coverage: toCoverage(coverage) }),
    ...(report === undefined ? {} : { report }),
    ...(groups === undefined ? {} : { groups }),
    ...extraOf(file, ownMembers)
  };
}

function toIndex(file: SettingsFile['index']): SettingsDraft['index'] {
  return {
    indicators: file.indicators?.map(toWeight) ?? null,
    ...toMethods(file),
    trend: {
      years: file.trend.years,
      limits: file.trend.limits,
      ...extraOf(file.trend, ['years', 'limits'])
    },
    minimumPopulation: file.minimum_population,
    excluded: file.excluded.map(toExcluded),
    ...(file.robustness === undefined ? {} : { robustness: file.robustness }),
    ...(file.space === undefined ? {} : { space: file.space }),
    ...extraOf(file, [
      'indicators',
      'preset',
      'standardise',
      'combine',
      'classify',
      'percentile_decimals',
      'themes',
      'trend',
      'minimum_population',
      'excluded',
      'robustness',
      'space'
    ])
  };
}

function toWeight(file: NonNullable<SettingsFile['index']['indicators']>[number]): IndicatorWeight {
  return { id: file.id, weight: file.weight, ...extraOf(file, ['id', 'weight']) };
}

function toExcluded(file: SettingsFile['index']['excluded'][number]): ExcludedArea {
  return { areaId: file.area_id, reason: file.reason, ...extraOf(file, ['area_id', 'reason']) };
}

const disclosureNames = {
  minimumNumerator: 'minimum_numerator',
  minimumDenominator: 'minimum_denominator',
  minimumBandCount: 'minimum_band_count'
} as const;

function toDisclosure(file: SettingsFile['disclosure']): DisclosureSettings {
  const settings: DisclosureSettings = { preset: file.preset };
  for (const [name, fileName] of disclosureEntries()) {
    const minimum = file[fileName];
    if (minimum !== undefined) settings[name] = minimum;
  }
  return { ...settings, ...extraOf(file, ['preset', ...Object.values(disclosureNames)]) };
}

function formatDisclosure(settings: DisclosureSettings): JsonObject {
  const minima = disclosureEntries()
    .filter(([name]) => settings[name] !== undefined)
    .map(([name, fileName]) => [fileName, settings[name]]);
  return { preset: settings.preset, ...Object.fromEntries(minima), ...settings.extra };
}

function disclosureEntries() {
  return Object.entries(disclosureNames) as [
    keyof typeof disclosureNames,
    (typeof disclosureNames)[keyof typeof disclosureNames]
  ][];
}

function extraOf(file: JsonObject, known: readonly string[]): { extra?: JsonObject } {
  const extra = otherMembers(file, known);
  return extra === undefined ? {} : { extra };
}

function withExtra<T extends { extra?: JsonObject }>(settings: T): JsonObject {
  const { extra, ...rest } = settings;
  return { ...rest, ...extra };
}
