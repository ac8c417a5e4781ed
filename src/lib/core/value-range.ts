import type { Column } from './cell.ts';
import { hasValue } from './column.ts';
import type { StressIndex } from './stress-types.ts';

/** Figures from `lower` up to, but not including, `upper`; null = open. */
export interface ValueRange {
  /** `index`, `trend`, `neighbours` (their mean index), or `i:` and the id of an indicator. */
  of: string;
  lower: number | null;
  upper: number | null;
}

export const indicatorKey = (indicatorId: string): string => `i:${indicatorId}`;

/** The indicator that a range is of; null for the index and its trend. */
export const indicatorOfRange = ({ of }: ValueRange): string | null =>
  of.startsWith('i:') ? of.slice(2) : null;

/** Figures that a rectangle drawn by hand spans. */
export interface DrawnRange {
  of: string;
  between: readonly [number, number];
}

/** Ranges with those of a rectangle in place of earlier ones of the same figures; four digits are more than it means. */
export function withDrawn(ranges: readonly ValueRange[], drawn: readonly DrawnRange[]): ValueRange[] {
  const rounded = (value: number) => Number(value.toPrecision(4));
  return [
    ...ranges.filter(({ of }) => drawn.every((one) => one.of !== of)),
    ...drawn.map(({ of, between: [lower, upper] }) => ({ of, lower: rounded(lower), upper: rounded(upper) }))
  ];
}

export const isInRange = (value: number, { lower, upper }: ValueRange): boolean =>
  (lower === null || value >= lower) && (upper === null || value < upper);

/**
 * Ids of the areas outside of at least one of the ranges. An area without a figure (not classified, suppressed,
 * missing, not applicable) is in no range; a range of figures that are not there excludes nothing.
 */
export function outsideRanges(
  ranges: readonly ValueRange[],
  { areas }: StressIndex,
  columns: Readonly<Record<string, Column>>,
  neighbours: ReadonlyMap<string, number> | null = null
): string[] {
  const tests = ranges.flatMap((range) => {
    const valueOf = readerOf(range, { areas, neighbours }, columns);
    return valueOf ? [{ range, valueOf }] : [];
  });
  const isOutside = (row: number) =>
    tests.some(({ range, valueOf }) => {
      const value = valueOf(row);
      return value === null || !isInRange(value, range);
    });
  return areas.flatMap(({ areaId }, row) => (isOutside(row) ? [areaId] : []));
}

function readerOf(
  range: ValueRange,
  { areas, neighbours }: Pick<StressIndex, 'areas'> & { neighbours: ReadonlyMap<string, number> | null },
  columns: Readonly<Record<string, Column>>
): ((row: number) => number | null) | null {
  if (range.of === 'index') return (row) => areas[row]?.status?.index ?? null;
  if (range.of === 'trend') return (row) => areas[row]?.trend?.index ?? null;
  if (range.of === 'neighbours')
    return neighbours && ((row) => neighbours.get(areas[row]?.areaId ?? '') ?? null);
  const column = columns[indicatorOfRange(range) ?? ''];
  return column ? (row) => (hasValue(column, row) ? (column.values[row] as number) : null) : null;
}
