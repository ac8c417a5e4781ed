import { median } from 'd3-array';
import type { Column } from '../cell.ts';
import { hasValue } from '../column.ts';

export interface AreaValue {
  areaId: string;
  value: number;
}

/** How the values of an indicator spread over the areas. */
export interface IndicatorSpread {
  lowest: AreaValue;
  highest: AreaValue;
  /** Of the areas with a value, each counted once. */
  median: number;
  areas: number;
  /** Areas whose value is suppressed, missing or not applicable. */
  unknownAreas: number;
}

/** Null where no area has a value; of equal values the first area in the order given is named. */
export function indicatorSpread(areaIds: readonly string[], column: Column): IndicatorSpread | null {
  const known = areaIds.flatMap((areaId, row): AreaValue[] =>
    hasValue(column, row) ? [{ areaId, value: column.values[row] as number }] : []
  );
  const [first] = known;
  if (!first) return null;
  return {
    lowest: known.reduce((least, one) => (one.value < least.value ? one : least), first),
    highest: known.reduce((most, one) => (one.value > most.value ? one : most), first),
    median: median(known, ({ value }) => value) ?? first.value,
    areas: known.length,
    unknownAreas: areaIds.length - known.length
  };
}
