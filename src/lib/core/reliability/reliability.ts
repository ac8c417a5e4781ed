import { classOf } from '../area-style.ts';
import { kindCode, type Column } from '../cell.ts';
import { hasValue } from '../column.ts';
import { gather, rowsInIdOrder } from '../dense-rows.ts';
import { hasComplement, unitFactor } from '../disclosure/unit.ts';
import type { Neighbours } from '../space/neighbours.ts';
import { wilsonInterval, type Interval } from '../transitions/wilson-interval.ts';
import {
  globalEmpiricalBayes,
  localEmpiricalBayes,
  priorOf,
  type Cases,
  type Prior
} from './empirical-bayes.ts';

/** What one indicator counts per area, and among how many; both may be read where `kinds[i]` is `kindCode.value`. */
export interface Fractions {
  numerators: Float64Array;
  denominators: Float64Array;
  kinds: Uint8Array;
}

/** Figures of one indicator over areas. */
export interface ReliabilityInput {
  areaIds: readonly string[];
  unit: string;
  /** The figures as they are shown. */
  values: Column;
  fractions: Fractions;
  /** Which areas touch, by position; null where that is not known (no local smoothing). */
  neighbours: Neighbours | null;
}

/** How sure one area's share is. Figures in the unit of the indicator. */
export interface AreaReliability {
  areaId: string;
  /** Its position among the areas. */
  row: number;
  value: number;
  numerator: number;
  denominator: number;
  /** Wilson interval, 95 %. */
  interval: Interval;
  /** Drawn towards the mean of all areas. */
  global: number;
  /** Drawn towards the mean of the area and its neighbours; null where neighbours are not known. */
  local: number | null;
}

/** Shares of areas with their intervals, by area id; areas without numerator and denominator are left out. */
export interface Reliability {
  areas: readonly AreaReliability[];
  /** What all areas are drawn towards, as shares from 0 to 1. */
  prior: Prior;
}

/** Why an indicator has no interval: it is no share, or the package has only its figures. */
export type ReliabilityProblem = 'not_a_share' | 'no_fractions';
export type ReliabilityOutcome =
  { kind: 'reliability'; reliability: Reliability } | { kind: 'problem'; problem: ReliabilityProblem };

/** Two areas are needed to draw one towards the other. */
const fewestAreas = 2;

/**
 * Intervals and smoothed values of an indicator whose numerator is a part of its denominator. Areas whose figure,
 * numerator or denominator is suppressed or missing take no part. The order of the areas changes no digit.
 */
export function reliabilityOf(input: ReliabilityInput): ReliabilityOutcome {
  const factor = hasComplement(input.unit) ? unitFactor(input.unit) : null;
  if (factor === null) return problem('not_a_share');
  const rows = rowsInIdOrder(input.areaIds, known(input));
  const cases = casesOf(input.fractions, rows);
  if (rows.length < fewestAreas) return problem('no_fractions');
  if (!arePart(cases)) return problem('not_a_share');
  return { kind: 'reliability', reliability: shares(input, rows, cases, factor) };
}

const problem = (of: ReliabilityProblem): ReliabilityOutcome => ({ kind: 'problem', problem: of });

/** 1 for areas with a figure, a numerator and persons to count among. */
function known({ values, fractions: { kinds, denominators } }: ReliabilityInput): Uint8Array {
  return kinds.map((kind, row) =>
    kind === kindCode.value && hasValue(values, row) && (denominators[row] as number) > 0 ? 1 : 0
  );
}

function casesOf({ numerators, denominators }: Fractions, rows: Uint32Array): Cases {
  return { events: gather(numerators, rows), population: gather(denominators, rows) };
}

/** Whether every numerator is part of its denominator: a balance of moves in and out is not. */
function arePart({ events, population }: Cases): boolean {
  return events.every((cases, i) => cases >= 0 && cases <= (population[i] as number));
}

function shares(input: ReliabilityInput, rows: Uint32Array, cases: Cases, factor: number): Reliability {
  const global = globalEmpiricalBayes(cases);
  const local = input.neighbours && localEmpiricalBayes(cases, among(input.neighbours, rows));
  const areas = Array.from(rows, (row, i): AreaReliability => {
    const [numerator, denominator] = [cases.events[i] as number, cases.population[i] as number];
    const { lower, upper } = wilsonInterval(numerator, denominator);
    return {
      areaId: input.areaIds[row] as string,
      row,
      value: input.values.values[row] as number,
      numerator,
      denominator,
      interval: { lower: factor * lower, upper: factor * upper },
      global: factor * (global[i] as number),
      local: local && factor * (local[i] as number)
    };
  });
  return { areas, prior: priorOf(cases, cases.events.keys()) };
}

/** The neighbours among these rows, by their place in them, ascending. */
function among(neighbours: Neighbours, rows: Uint32Array): Neighbours {
  const place = new Map(Array.from(rows, (row, i) => [row, i]));
  return Array.from(rows, (row) =>
    Uint32Array.from([...(neighbours[row] ?? [])].flatMap((one) => place.get(one) ?? [])).sort()
  );
}

/** The classes that an interval reaches, from 1; the same one twice where the class is sure. */
export function classesWithin({ lower, upper }: Interval, limits: readonly number[]): [number, number] {
  return [classOf(lower, limits), classOf(upper, limits)];
}

/** Whether an interval reaches over a class limit. */
export function isUncertain(interval: Interval, limits: readonly number[]): boolean {
  const [lowest, highest] = classesWithin(interval, limits);
  return lowest !== highest;
}
