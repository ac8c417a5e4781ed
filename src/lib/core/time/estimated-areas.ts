import type { QualityFlag } from '../cell.ts';

/** Figures with the signs that stand beside them, one per area. */
interface Flagged {
  flags: readonly (QualityFlag | null)[];
}

/**
 * Areas of which a figure of one of the indicators is estimated, as those are that were converted to new boundaries.
 * `columns` are aligned with `areaIds`.
 */
export function estimatedAreas(
  areaIds: readonly string[],
  columns: Readonly<Record<string, Flagged>>,
  indicatorIds: readonly string[]
): Set<string> {
  return new Set(
    areaIds.filter((_, row) => indicatorIds.some((id) => columns[id]?.flags[row] === 'estimated'))
  );
}
