import { kindCode, type Column } from '../cell.ts';
import { columnOfNumbers, valueAt } from '../column.ts';
import { ascending } from '../dense-rows.ts';
import { isHigh } from '../high-classes.ts';
import type { AreaIndex, StressIndex } from '../stress-types.ts';
import { weightedShare, type Share } from '../weighted-share.ts';
import type { FlaggedFigures, ProfileArea, ProfileData } from './profile-data.ts';

/** An area of a group with its result. */
export interface GroupArea extends ProfileArea {
  result: AreaIndex | null;
}

/** What lies in a group of areas, such as a borough. */
export interface GroupSummary {
  groupId: string;
  name: string;
  /** By rank, those without one last. */
  areas: readonly GroupArea[];
  highCount: number;
  /** Areas of the group with a class. */
  classifiedCount: number;
  /** Shares of the group's residents and children that live in areas of high stress; null where not known. */
  residents: Share | null;
  children: Share | null;
}

/** Summarises the areas that lie in a group; null where none does. An index of a group is not formed. */
export function groupSummary(
  { areas, parentNames, input, children }: ProfileData,
  stress: StressIndex | null,
  groupId: string
): GroupSummary | null {
  const rows = areas.flatMap(({ parentId }, row) => (parentId === groupId ? [row] : []));
  if (rows.length === 0) return null;
  const own = rows.flatMap((row): GroupArea[] => {
    const area = areas[row];
    return area ? [{ ...area, result: stress?.areas[row] ?? null }] : [];
  });
  const isHighArea = ({ result }: GroupArea) => result !== null && isHigh(result, stress?.classCount ?? 0);
  const highRows = new Set(own.flatMap((area, i) => (isHighArea(area) ? [i] : [])));
  const share = (column: Column | null) =>
    column && stress && weightedShare(partOf(column, rows), (row) => highRows.has(row));
  return {
    groupId,
    name: parentNames[groupId] ?? groupId,
    areas: [...own].sort(byRank),
    highCount: highRows.size,
    classifiedCount: own.filter(({ result }) => result?.status).length,
    residents: share(input.residents),
    children: share(children)
  };
}

const rankOf = ({ result }: GroupArea) => result?.status?.rank ?? Infinity;
const byRank = (a: GroupArea, b: GroupArea) =>
  rankOf(a) === rankOf(b) ? ascending(a.areaId, b.areaId) : rankOf(a) - rankOf(b);

const partOf = ({ values, kinds }: Column, rows: readonly number[]): Column => ({
  values: Float64Array.from(rows, (row) => values[row] ?? 0),
  kinds: Uint8Array.from(rows, (row) => kinds[row] ?? kindCode.missing)
});

/**
 * The figures of groups where the package has none of its own: the mean of their areas weighted by residents, an
 * approximation, over areas where figure and residents are known; residents and children are summed where all are
 * known. Counts of other things have no mean and stay missing; so does a group without any known area.
 */
export function groupData(data: ProfileData): ProfileData {
  const groups = Object.keys(data.parentNames).sort();
  const rowsOf = groups.map((groupId) =>
    data.areas.flatMap(({ parentId }, row) => (parentId === groupId ? [row] : []))
  );
  const { residents } = data.input;
  const units = new Map(data.indicators.map(({ indicatorId, unit }) => [indicatorId, unit]));
  const meanColumn = (id: string, column: Column) =>
    flagged(rowsOf.map((rows) => (units.get(id) === 'count' ? null : weightedMean(column, residents, rows))));
  const sumColumn = (column: Column | null) =>
    column && columnOfNumbers(rowsOf.map((rows) => knownSum(column, rows)));
  return {
    ...data,
    earlierPeriod: null,
    areas: groups.map((areaId) => ({ areaId, name: data.parentNames[areaId] ?? areaId, parentId: null })),
    parentNames: {},
    columns: Object.fromEntries(
      Object.entries(data.columns).map(([id, column]) => [id, meanColumn(id, column)])
    ),
    children: sumColumn(data.children),
    input: { residents: sumColumn(residents), indicators: [] }
  };
}

const flagged = (values: readonly (number | null)[]): FlaggedFigures => ({
  ...columnOfNumbers(values),
  flags: values.map(() => 'estimated' as const)
});

function weightedMean(column: Column, residents: Column | null, rows: readonly number[]): number | null {
  let [sum, total] = [0, 0];
  for (const row of rows) {
    const value = valueAt(column, row);
    const weight = residents && valueAt(residents, row);
    if (value === null || weight === null) continue;
    sum += value * weight;
    total += weight;
  }
  return total > 0 ? sum / total : null;
}

function knownSum(column: Column, rows: readonly number[]): number | null {
  const values = rows.map((row) => valueAt(column, row));
  return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
