import { kindCode, type Column, type QualityFlag } from '../core/cell.ts';
import type { ObservationColumns } from './observations-at.ts';

/** The figures of one indicator for every area, with the signs that stand beside them. */
export interface FlaggedColumn extends Column {
  flags: (QualityFlag | null)[];
}

/**
 * Lays the observations of the period at `periodIndex` out: per indicator of the catalogue one column over all
 * areas, missing where nothing was observed; null for an indicator without any observation.
 */
export function columnGrid(
  found: ObservationColumns,
  periodIndex: number,
  areaCount: number,
  indicatorCount: number
): (FlaggedColumn | null)[] {
  const grid = new Array<FlaggedColumn | null>(indicatorCount).fill(null);
  for (let row = 0; row < found.rowCount; row++) {
    if (found.period[row] !== periodIndex) continue;
    const indicator = found.indicator[row] as number;
    const column = (grid[indicator] ??= missingColumn(areaCount));
    fill(column, found.area[row] as number, found, row);
  }
  return grid;
}

/** A column without any figure. */
export function missingColumn(areaCount: number): FlaggedColumn {
  return {
    values: new Float64Array(areaCount),
    kinds: new Uint8Array(areaCount).fill(kindCode.missing),
    flags: new Array<null>(areaCount).fill(null)
  };
}

function fill(column: FlaggedColumn, area: number, found: ObservationColumns, row: number): void {
  column.values[area] = found.value.values[row] as number;
  column.kinds[area] = found.kind[row] as number;
  column.flags[area] = found.flag[row] as QualityFlag | null;
}
