import type { AreaRegister } from '../../join/area-register.ts';
import type { Source } from '../../recipe/draft.ts';

/** A figure with its area, its period and where it stands. */
export interface PlacedRow {
  areaId: string;
  period: string;
  source: Source;
}

/**
 * Tells figures of areas that the vintage `to` no longer has. An id that both vintages know belongs to the vintage of
 * the other figures of its sheet and period; where they do not say, to the later one.
 */
export function earlierRows(
  rows: readonly PlacedRow[],
  register: AreaRegister,
  to: string
): (row: PlacedRow) => boolean {
  const later = new Set(register.areas.filter(({ vintage }) => vintage === to).map(({ id }) => id));
  const earlier = new Set(
    register.areas.filter(({ vintage }) => vintage !== to && vintage !== null).map(({ id }) => id)
  );
  const groupsWith = (test: (id: string) => boolean) =>
    new Set(rows.filter(({ areaId }) => test(areaId)).map(groupOf));
  const old = groupsWith((id) => earlier.has(id) && !later.has(id));
  const recent = groupsWith((id) => later.has(id) && !earlier.has(id));
  return (row) => {
    if (!earlier.has(row.areaId)) return false;
    return !later.has(row.areaId) || (old.has(groupOf(row)) && !recent.has(groupOf(row)));
  };
}

function groupOf({ period, source }: PlacedRow): string {
  return `${source.sheet}\n${period}`;
}
