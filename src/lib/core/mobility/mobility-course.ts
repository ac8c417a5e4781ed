import { classDate, classesInVintage } from './class-date.ts';
import type { ClassDate, VintageShare } from './class-date.ts';
import { mobilityOfCounts } from './class-mobility.ts';
import type { ClassMobility } from './class-mobility.ts';
import { transitionCounts } from './class-sequence.ts';
import type { ClassMatrix, ClassSequence } from './class-sequence.ts';
import type { DatedInput } from '../time/dated-index.ts';
import { weightsAt } from './mobility-settings.ts';
import type { MobilitySettings } from './mobility-settings.ts';

export interface MobilityInput {
  /** Neighbouring dates, the earliest first. */
  dates: readonly DatedInput[];
  crosswalk: readonly VintageShare[];
  /** Weights of today by indicator. */
  weights: Readonly<Record<string, number>>;
  settings: MobilitySettings;
}

/** How many areas are in each class (0 = least stress) at a date; no area where the index cannot be computed. */
export interface CourseDate {
  period: string;
  vintage: string;
  areas: readonly number[];
}

/** From one date to the next: areas of the later date by class before (rows) and after (columns). */
export interface CourseStep {
  from: string;
  to: string;
  counts: ClassMatrix;
  /** The boundaries changed: classes before were carried over to the areas of the later date. */
  crosswalked: boolean;
}

/** The classes of an area of the latest vintage at every date. */
export interface AreaCourse {
  areaId: string;
  classes: ClassSequence;
}

export interface MobilityCourse {
  classCount: number;
  dates: readonly CourseDate[];
  steps: readonly CourseStep[];
  /** Over all steps together. */
  mobility: ClassMobility;
  /** In the order of the ids. */
  areas: readonly AreaCourse[];
}

/** How areas move between the classes of the index over several dates; null without any step or with one class. */
export function mobilityCourse(input: MobilityInput): MobilityCourse | null {
  const { crosswalk } = input;
  if (input.dates.length < 2) return null;
  const dates = input.dates.map((date) => datedClasses(date, input));
  const classCount = Math.max(0, ...dates.map((date) => date.classCount));
  const steps = dates
    .slice(1)
    .map((after, i) => courseStep(dates[i] as ClassDate, after, crosswalk, classCount));
  const mobility = mobilityOfCounts(sumOf(steps, classCount));
  if (mobility === null || classCount < 2) return null;
  return {
    classCount,
    dates: dates.map((date) => courseDate(date, classCount)),
    steps,
    mobility,
    areas: areaCourses(dates, crosswalk)
  };
}

function datedClasses(date: DatedInput, { weights, settings }: MobilityInput): ClassDate {
  const { period, vintage } = date;
  const none = { period, vintage, classes: new Map(), classCount: 0, residents: new Map() };
  return classDate(date, weightsAt(period, settings, weights)) ?? none;
}

function courseDate({ period, vintage, classes }: ClassDate, classCount: number): CourseDate {
  const areas = new Array<number>(classCount).fill(0);
  for (const position of classes.values())
    if (position !== null) areas[position] = (areas[position] ?? 0) + 1;
  return { period, vintage, areas };
}

function courseStep(
  before: ClassDate,
  after: ClassDate,
  crosswalk: readonly VintageShare[],
  classCount: number
): CourseStep {
  const carried = classesInVintage(before, after.vintage, crosswalk);
  const pairs = [...after.classes].map(([areaId, position]) => [carried.get(areaId) ?? null, position]);
  return {
    from: before.period,
    to: after.period,
    counts: transitionCounts(pairs, classCount),
    crosswalked: before.vintage !== after.vintage
  };
}

function sumOf(steps: readonly CourseStep[], classCount: number): number[][] {
  const classes = Array.from({ length: classCount }, (_, i) => i);
  const cell = (from: number, to: number) =>
    steps.reduce((sum, { counts }) => sum + (counts[from]?.[to] ?? 0), 0);
  return classes.map((from) => classes.map((to) => cell(from, to)));
}

function areaCourses(dates: readonly ClassDate[], crosswalk: readonly VintageShare[]): AreaCourse[] {
  const last = dates.at(-1);
  if (!last) return [];
  const carried = dates.map((date) => classesInVintage(date, last.vintage, crosswalk));
  const ids = [...new Set(carried.flatMap((classes) => [...classes.keys()]))].sort();
  return ids.map((areaId) => ({ areaId, classes: carried.map((classes) => classes.get(areaId) ?? null) }));
}
