import type { DisclosureReport } from './disclosure/report.ts';
import { reasonCounts } from './legend-classes.ts';
import type { ReasonKey } from './legend-classes.ts';
import { methodStatements } from './methods.ts';
import type { MethodStatement } from './methods.ts';
import type {
  Classification,
  IndexInput,
  NotClassifiableCause,
  StressIndex,
  Theme,
  TrendClass
} from './stress-types.ts';

/** A source of the package as its descriptor names it. */
export interface ProvenanceSource {
  title: string;
  path: string | null;
}

export interface ProvenancePackage {
  name: string;
  title: string;
  version: string | null;
  /** `sha256:` and the digest of the package, so that a result can be traced to the very files. */
  hash: string;
  synthetic: boolean;
  sources: readonly ProvenanceSource[];
}

/** What a result is computed from. */
export interface ProvenanceInput {
  software: { name: string; version: string };
  package: ProvenancePackage;
  level: string;
  vintage: string | null;
  period: string;
  /** The period the trend compares with, or null where there is none. */
  earlierPeriod: string | null;
  input: IndexInput;
  index: StressIndex;
  disclosure: DisclosureReport;
}

/** Where a result comes from, as `provenance.json` holds it. Depends on the input only: there is no clock in it. */
export interface Provenance {
  software: { name: string; version: string };
  package: ProvenancePackage;
  level: string;
  vintage: string | null;
  period: string;
  earlier_period: string | null;
  /** The settings as used, in the form of `atlas.json`. */
  index: {
    indicators: readonly { id: string; weight: number; polarity: number }[];
    preset?: string;
    standardise: string;
    combine: string;
    /** With the limits that were used, fixed or computed. */
    classify: Classification & { limits: readonly number[] };
    percentile_decimals?: number;
    themes?: readonly { id: string; indicators: readonly string[]; weight: number }[];
    trend: { years: number; limits: readonly number[] };
    minimum_population: number;
    excluded: readonly { area_id: string; reason: string }[];
  };
  methods: readonly MethodStatement[];
  disclosure: {
    preset: string;
    rules: DisclosureReport['rules'];
    overrides: readonly { indicator_id: string; min_numerator: number; min_denominator: number }[];
    suppressed: readonly {
      table: string;
      indicator_id: string | null;
      by_rule: number;
      by_source: number;
      rows: number;
    }[];
  };
  counts: {
    areas: number;
    classifiable: number;
    unclassified: Partial<Record<ReasonKey, number>>;
    /** Areas by class, from class 1 (least stress). */
    classes: readonly number[];
    trend_classes: Record<TrendClass, number>;
  };
  /** Why there is no trend at all, or null. */
  trend_problem: NotClassifiableCause | null;
}

/** Builds what `provenance.json` holds. */
export function provenance(given: ProvenanceInput): Provenance {
  const { software, level, vintage, period, earlierPeriod, input, index, disclosure } = given;
  return {
    software,
    package: given.package,
    level,
    vintage,
    period,
    earlier_period: earlierPeriod,
    index: indexSettings(input, index),
    methods: methodStatements(input.settings),
    disclosure: disclosureFacts(disclosure),
    counts: counts(index),
    trend_problem: index.trendProblem
  };
}

function indexSettings({ indicators, settings }: IndexInput, { classes }: StressIndex): Provenance['index'] {
  const { preset, standardise, combine, classify, percentileDecimals, themes } = settings;
  const { trend, minimumPopulation, excluded } = settings;
  return {
    ...(preset === undefined ? {} : { preset }),
    indicators: indicators.map(({ id, weight, polarity }) => ({ id, weight, polarity })),
    standardise,
    combine,
    classify: { ...classify, limits: classes.limits },
    ...(percentileDecimals === undefined ? {} : { percentile_decimals: percentileDecimals }),
    ...(themes === undefined ? {} : { themes: themes.map(themeFacts) }),
    trend: { years: trend.years, limits: trend.limits },
    minimum_population: minimumPopulation,
    excluded: excluded.map(({ areaId, reason }) => ({ area_id: areaId, reason }))
  };
}

const themeFacts = ({ id, indicators, weight }: Theme) => ({ id, indicators, weight });

function disclosureFacts({
  preset,
  rules,
  overrides,
  suppressed
}: DisclosureReport): Provenance['disclosure'] {
  return {
    preset,
    rules,
    overrides: overrides.map(({ indicatorId, minimumNumerator, minimumDenominator }) => ({
      indicator_id: indicatorId,
      min_numerator: minimumNumerator,
      min_denominator: minimumDenominator
    })),
    suppressed: suppressed.map(({ table, indicatorId, byRule, bySource, rows }) => ({
      table,
      indicator_id: indicatorId,
      by_rule: byRule,
      by_source: bySource,
      rows
    }))
  };
}

function counts(index: StressIndex): Provenance['counts'] {
  const trendCount = (name: TrendClass) => index.areas.filter(({ trend }) => trend?.class === name).length;
  return {
    areas: index.areas.length,
    classifiable: index.classifiableCount,
    unclassified: Object.fromEntries(reasonCounts(index).map(({ reason, count }) => [reason, count])),
    classes: Array.from(
      { length: index.classCount },
      (_, i) => index.areas.filter(({ status }) => status?.class === i + 1).length
    ),
    trend_classes: {
      improving: trendCount('improving'),
      stable: trendCount('stable'),
      worsening: trendCount('worsening')
    }
  };
}
