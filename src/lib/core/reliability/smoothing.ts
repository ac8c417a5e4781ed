import { kindCode, type Column } from '../cell.ts';
import type { AreaReliability, Reliability } from './reliability.ts';

/** Values as they are, or drawn towards the mean of all areas, or of the area and its neighbours. */
export const smoothings = ['none', 'global', 'local'] as const;
export type Smoothing = (typeof smoothings)[number];

/** The value of an area under a smoothing; null where it has none. */
export function smoothedValue(area: AreaReliability, smoothing: Smoothing): number | null {
  if (smoothing === 'none') return area.value;
  return smoothing === 'global' ? area.global : area.local;
}

/** The smoothed values in the place of the raw ones. What is not smoothed for want of a numerator becomes missing. */
export function smoothedColumn(raw: Column, { areas }: Reliability, smoothing: Smoothing): Column {
  const values = new Float64Array(raw.values.length);
  const kinds = raw.kinds.map((kind) => (kind === kindCode.value ? kindCode.missing : kind));
  for (const area of areas) {
    const value = smoothedValue(area, smoothing);
    if (value === null) continue;
    values[area.row] = value;
    kinds[area.row] = kindCode.value;
  }
  return { values, kinds };
}
