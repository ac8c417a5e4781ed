import { defaultFunnelSteps, funnelOf } from '../core/transitions/funnel.ts';
import type { FunnelStepSpec } from '../core/transitions/funnel.ts';
import { rateProfiles } from '../core/transitions/rate-profile.ts';
import type { RateProfile } from '../core/transitions/rate-profile.ts';
import { areaRates, cityRates } from '../core/transitions/transition-rate.ts';
import type { RateShare, TransitionRate } from '../core/transitions/transition-rate.ts';
import type { CsvOptions, CsvRow } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** What transitions.csv is written from. */
export interface TransitionsTable {
  rates: readonly TransitionRate[];
  /** Period of the analysis; classes and areas stand in it, the municipality in every period. */
  period: string;
  /** All periods with rates, earliest first. */
  periods: readonly string[];
  names: ReadonlyMap<string, string>;
  /** Class of the stress index from 1 = least stress, and the labels of the classes. */
  classOf(areaId: string): number | null;
  classLabels: readonly string[];
  funnelSteps?: readonly FunnelStepSpec[];
}

const columns = [
  'scope',
  'scope_id',
  'scope_name',
  'transition_id',
  'outcome',
  'period',
  'numerator',
  'denominator',
  'share',
  'lower',
  'upper',
  'areas',
  'unknown_areas',
  'step_kind',
  'lost',
  'arriving',
  'gap',
  'gap_lower',
  'gap_upper'
];

/**
 * Transition rates as the file `transitions.csv` of `atlas analyse`: the municipality in every period, then classes of stress and areas
 * at the period of the analysis. Shares lie between 0 and 1 with their 95 % Wilson interval; `lost` and `arriving`
 * (how many more would arrive at the end if nobody were lost) stand at steps of a funnel; `gap` is the share in areas
 * of high stress minus that in areas of least stress, with Newcombe's interval. Suppressed shares are empty.
 */
export function transitionsContent(table: TransitionsTable): TableContent {
  const profiles = (period: string) =>
    rateProfiles(table.rates, period, table.classOf, table.classLabels.length);
  const now = profiles(table.period);
  const rows = [
    ...table.periods.flatMap((period) => profiles(period).map((profile) => cityRow(table, profile))),
    ...table.classLabels.flatMap((label, index) => now.map((one) => classRow(table, one, label, index))),
    ...now.flatMap((profile) => areaRows(table, profile))
  ];
  return { columns, rows };
}

/** transitions.csv as text. */
export const transitionsCsv = (table: TransitionsTable, options: CsvOptions = {}): string =>
  contentCsv(transitionsContent(table), options);

function cityRow(table: TransitionsTable, profile: RateProfile): CsvRow {
  const rates = cityRates(ratesOf(table, profile));
  const { gap } = profile;
  const gapCells = profile.period === table.period && gap ? [gap.difference, gap.lower, gap.upper] : noGap;
  return [
    'city',
    null,
    null,
    ...keysOf(profile),
    ...shareCells(profile.city),
    ...stepCells(table, profile, rates),
    ...gapCells
  ];
}

function classRow(table: TransitionsTable, profile: RateProfile, label: string, index: number): CsvRow {
  const belongs = (areaId: string) => table.classOf(areaId) === index + 1;
  const rates = areaRates(ratesOf(table, profile), belongs);
  return [
    'class',
    String(index + 1),
    label,
    ...keysOf(profile),
    ...shareCells(profile.classes[index] ?? null),
    ...stepCells(table, profile, rates),
    ...noGap
  ];
}

function areaRows(table: TransitionsTable, profile: RateProfile): CsvRow[] {
  const all = ratesOf(table, profile);
  return profile.areas.map(({ areaId, rate }) => [
    'area',
    areaId,
    table.names.get(areaId) ?? null,
    ...keysOf(profile),
    ...shareCells(rate),
    ...stepCells(
      table,
      profile,
      areaRates(all, (id) => id === areaId)
    ),
    ...noGap
  ]);
}

const noGap: CsvRow = [null, null, null];

/** All rows of the transition at the period: a funnel needs the steps beside its own. */
function ratesOf({ rates }: TransitionsTable, { transitionId, period }: RateProfile): TransitionRate[] {
  return rates.filter((rate) => rate.transitionId === transitionId && rate.period === period);
}

function keysOf({ transitionId, outcome, period }: RateProfile): CsvRow {
  return [transitionId, outcome, period];
}

function shareCells(rate: RateShare | null): CsvRow {
  if (rate === null) return [null, null, null, null, null, null, null];
  const { numerator, denominator, share, lower, upper, areas, unknownAreas } = rate;
  return [numerator, denominator, share, lower, upper, areas, unknownAreas];
}

function stepCells(
  { funnelSteps = defaultFunnelSteps }: TransitionsTable,
  { outcome }: RateProfile,
  rates: readonly TransitionRate[]
): CsvRow {
  const step = funnelOf(rates, funnelSteps)?.steps.find((one) => one.outcome === outcome);
  return step ? [step.kind, step.lost, step.arriving] : [null, null, null];
}
