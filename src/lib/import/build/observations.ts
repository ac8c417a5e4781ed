import type { Flag } from '../../package/flag.ts';
import type { Draft, FigurePart, IndicatorFigure, Rejection, Source } from '../recipe/draft.ts';
import { valueOf, type Figure } from '../understand/figure.ts';
import type { IndicatorCatalogue } from './indicator-catalogue.ts';
import type { TableRow } from './table-of-rows.ts';

/** One row of the observations with the places its parts come from. */
export interface ObservationRow {
  row: TableRow;
  sources: Partial<Record<FigurePart, Source>>;
}

/** The observations, in the order of area, indicator and period. */
export interface Observations {
  rows: ObservationRow[];
  /** Values printed rounded that were computed anew from numerator and denominator. */
  recomputed: number;
  rejections: Rejection[];
}

interface Parts {
  areaId: string;
  indicatorId: string;
  period: string;
  figures: Partial<Record<FigurePart, IndicatorFigure>>;
}

const factors: ReadonlyMap<string, number> = new Map([
  ['percent', 100],
  ['ratio_percent', 100],
  ['per_1000', 1000],
  ['per_10000', 10_000],
  ['per_100000', 100_000]
]);

/** Puts the figures of an area, indicator and period together. The first of several wins; others are rejected. */
export function buildObservations({ figures }: Draft, catalogue: IndicatorCatalogue): Observations {
  const groups = new Map<string, Parts>();
  const rejections: Rejection[] = [];
  for (const figure of figures) {
    const indicatorId = catalogue.idOf(figure.indicator, figure.unit);
    const { areaId, period, part } = figure;
    const key = `${areaId}\n${indicatorId}\n${period}`;
    const group = groups.get(key) ?? { areaId, indicatorId, period, figures: {} };
    groups.set(key, group);
    const former = group.figures[part];
    if (former === undefined) group.figures[part] = figure;
    else rejections.push(...repeated(former, figure));
  }
  widenUnits([...groups.values()], catalogue);
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, parts]) => observation(withoutNegativeCount(parts, catalogue, rejections), catalogue));
  return {
    rows: rows.map(({ row, sources }) => ({ row, sources })),
    recomputed: rows.filter((row) => row.recomputed).length,
    rejections
  };
}

/** The same figure a second time is a repeat; another one contradicts the first. A pair shared by two shares is neither. */
function repeated(former: IndicatorFigure, figure: IndicatorFigure): Rejection[] {
  const [a, b] = [former.source, figure.source];
  if (a.sheet === b.sheet && a.row === b.row && a.column === b.column) return [];
  const same = valueOf(former.figure) === valueOf(figure.figure) && former.figure.flag === figure.figure.flag;
  return [{ source: figure.source, label: figure.areaId, reason: same ? 'duplicate' : 'contradiction' }];
}

/** A ratio that exceeds 100 percent somewhere is no share of a whole. */
function widenUnits(groups: readonly Parts[], catalogue: IndicatorCatalogue): void {
  for (const { indicatorId, figures } of groups) {
    const [numerator, denominator] = [number(figures.numerator), number(figures.denominator)];
    const exceeds = numerator !== null && denominator !== null && numerator > denominator;
    if (exceeds && catalogue.unitOf(indicatorId) === 'percent')
      catalogue.setUnit(indicatorId, 'ratio_percent');
  }
}

/** A numerator below zero belongs to a balance, whose value is below zero too; elsewhere it is no count. */
function withoutNegativeCount(parts: Parts, catalogue: IndicatorCatalogue, rejections: Rejection[]): Parts {
  const { numerator, ...others } = parts.figures;
  if (numerator === undefined || (number(numerator) ?? 0) >= 0) return parts;
  const { value } = observation(parts, catalogue).row;
  if (value !== null && value < 0) return parts;
  rejections.push({ source: numerator.source, label: parts.areaId, reason: 'not_a_count' });
  return { ...parts, figures: others };
}

function number(figure: IndicatorFigure | undefined): number | null {
  return figure === undefined ? null : valueOf(figure.figure);
}

function observation({ areaId, indicatorId, period, figures }: Parts, catalogue: IndicatorCatalogue) {
  const { value, numerator, denominator } = figures;
  const [n, d] = [number(numerator), number(denominator)];
  const factor = factors.get(catalogue.unitOf(indicatorId));
  const quotient = quotientOf(n, d, value === undefined ? factor : (factor ?? 1));
  const recomputed = quotient !== null && isRounded(number(value), quotient);
  const computed = value === undefined || recomputed ? quotient : number(value);
  const row = {
    area_id: areaId,
    indicator_id: indicatorId,
    period,
    value: computed ?? number(value),
    numerator: n,
    denominator: d,
    flag: flagOf((value ?? numerator)?.figure)
  };
  return { row, sources: sourcesOf(figures), recomputed: recomputed && row.value !== number(value) };
}

function flagOf(figure: Figure | undefined): Flag | null {
  return figure === undefined ? 'missing' : figure.flag;
}

/** A share by the unit of its indicator, from numerator and denominator; null where one is missing or zero. */
export function shareOf(numerator: number | null, denominator: number | null, unit: string): number | null {
  return quotientOf(numerator, denominator, factors.get(unit) ?? 1);
}

function quotientOf(
  numerator: number | null,
  denominator: number | null,
  factor: number | undefined
): number | null {
  if (numerator === null || denominator === null || denominator === 0 || factor === undefined) return null;
  const quotient = Number(((factor * numerator) / denominator).toPrecision(12));
  return Number.isFinite(quotient) ? quotient : null;
}

/** Whether a printed value is the quotient, rounded to the decimals it shows, perhaps from one rounded to two more. */
function isRounded(value: number | null, quotient: number): boolean {
  if (value === null) return false;
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return Math.abs(value - quotient) <= 0.505 * 10 ** -Math.max(1, decimals);
}

function sourcesOf(figures: Parts['figures']): ObservationRow['sources'] {
  const entries = Object.entries(figures).map(([part, { source }]) => [part, source] as const);
  return Object.fromEntries(entries);
}
