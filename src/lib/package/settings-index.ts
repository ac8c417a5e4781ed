import * as v from 'valibot';
import {
  classCounts,
  classMethods,
  combineMethods,
  presetIds,
  rankBorders,
  standardiseMethods
} from '../core/index-methods/method-names.ts';
import type { countedClassMethods } from '../core/index-methods/method-names.ts';
import { presets } from '../core/index-methods/presets.ts';
import type { Classification, IndexSettings, Theme } from '../core/stress-types.ts';
import { isJsonObject, otherMembers, type JsonObject } from './json.ts';

const defaultClasses = { 'rank-shares': 10, other: 5 };

export const classifySchema = v.looseObject({
  method: v.optional(v.picklist(classMethods), 'limits'),
  limits: v.optional(v.array(v.number()), [-1, 1, 1.5]),
  classes: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(classCounts.fewest), v.maxValue(classCounts.most))
  ),
  borders: v.optional(v.picklist(rankBorders))
});
type ClassifyFile = v.InferOutput<typeof classifySchema>;

const theme = v.looseObject({
  id: v.string(),
  name_de: v.optional(v.string(), ''),
  name_en: v.optional(v.string()),
  indicators: v.optional(v.array(v.string()), []),
  weight: v.optional(v.number(), 1)
});

/** The members of `index` in `atlas.json` that say how it is computed. */
export const methodMembers = {
  preset: v.optional(v.picklist(presetIds)),
  standardise: v.optional(v.picklist(standardiseMethods), 'z-score'),
  combine: v.optional(v.picklist(combineMethods), 'sum-restandardised'),
  classify: v.optional(classifySchema, {}),
  percentile_decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12))),
  themes: v.optional(v.array(theme))
};
type MethodsFile = v.InferOutput<v.LooseObjectSchema<typeof methodMembers, undefined>>;

/** A theme with the members of the file that the software does not know. */
export type PackageTheme = Theme & { extra?: JsonObject };

/** How the index is computed, as the package says it. */
export type PackageMethods = Pick<
  IndexSettings,
  'preset' | 'standardise' | 'combine' | 'percentileDecimals'
> & {
  classify: Classification & { extra?: JsonObject };
  themes?: readonly PackageTheme[];
};

/** What a preset says stands where the file says nothing; a classification of the file replaces that of the preset. */
export function withPreset(json: unknown): unknown {
  if (!isJsonObject(json) || !isJsonObject(json.index)) return json;
  const { index } = json;
  const preset = presetIds.find((id) => id === index.preset);
  if (preset === undefined) return json;
  const { settings } = presets[preset];
  const trend = isJsonObject(index.trend) ? { ...settings.trend, ...index.trend } : settings.trend;
  return {
    ...json,
    index: {
      standardise: settings.standardise,
      combine: settings.combine,
      classify: settings.classify,
      ...(settings.percentileDecimals === undefined
        ? {}
        : { percentile_decimals: settings.percentileDecimals }),
      minimum_population: settings.minimumPopulation,
      ...index,
      trend
    }
  };
}

export function toMethods(file: MethodsFile): PackageMethods {
  const { preset, standardise, combine, classify, percentile_decimals: decimals, themes } = file;
  return {
    ...(preset === undefined ? {} : { preset }),
    standardise,
    combine,
    classify: toClassification(classify),
    ...(decimals === undefined ? {} : { percentileDecimals: decimals }),
    ...(themes === undefined ? {} : { themes: themes.map(toTheme) })
  };
}

/** The inverse of `toMethods`. */
export function formatMethods(settings: PackageMethods): JsonObject {
  const { preset, standardise, combine, classify, percentileDecimals, themes } = settings;
  const { extra, ...classification } = classify;
  return {
    ...(preset === undefined ? {} : { preset }),
    standardise,
    combine,
    classify: { ...classification, ...extra },
    ...(percentileDecimals === undefined ? {} : { percentile_decimals: percentileDecimals }),
    ...(themes === undefined ? {} : { themes: themes.map(formatTheme) })
  };
}

function toClassification(file: ClassifyFile): PackageMethods['classify'] {
  const extra = otherMembers(file, ['method', 'limits', 'classes', 'borders']);
  return { ...classificationOf(file), ...(extra === undefined ? {} : { extra }) };
}

function classificationOf({ method, limits, classes, borders }: ClassifyFile): Classification {
  switch (method) {
    case 'limits':
      return { method, limits };
    case 'rank-shares':
      return {
        method,
        classes: classes ?? defaultClasses['rank-shares'],
        ...(borders === undefined ? {} : { borders })
      };
    case 'standard-deviation':
    case 'head-tail':
    case 'box':
    case 'percentiles':
      return { method };
    default:
      return {
        method: method satisfies (typeof countedClassMethods)[number],
        classes: classes ?? defaultClasses.other
      };
  }
}

function toTheme(file: NonNullable<MethodsFile['themes']>[number]): PackageTheme {
  const extra = otherMembers(file, ['id', 'name_de', 'name_en', 'indicators', 'weight']);
  return {
    id: file.id,
    nameDe: file.name_de,
    nameEn: file.name_en ?? null,
    indicators: file.indicators,
    weight: file.weight,
    ...(extra === undefined ? {} : { extra })
  };
}

function formatTheme({ id, nameDe, nameEn, indicators, weight, extra }: PackageTheme): JsonObject {
  return {
    id,
    name_de: nameDe,
    ...(nameEn === null ? {} : { name_en: nameEn }),
    indicators,
    weight,
    ...extra
  };
}
