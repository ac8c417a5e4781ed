import type { DataPackage } from '../model.ts';
import { columnOf, tableOf } from '../read-column.ts';

/** One entry of the gap register. */
export interface RegisterRow {
  gapId: string;
  areaId: string | null;
  phaseId: string | null;
  field: string | null;
  description: string | null;
  owner: string | null;
  measure: string | null;
  status: string | null;
  due: string | null;
}

/** The gap register of a package, in its order; the register holds no figures of persons. */
export function registerRows({ rawTables }: DataPackage): RegisterRow[] {
  const table = tableOf(rawTables, 'gaps');
  if (!table) return [];
  const ids = columnOf(table, 'gap_id');
  return ids.map((gapId, i) => ({
    gapId: gapId ?? '',
    areaId: columnOf(table, 'area_id')[i] ?? null,
    phaseId: columnOf(table, 'phase_id')[i] ?? null,
    field: columnOf(table, 'field')[i] ?? null,
    description: columnOf(table, 'description')[i] ?? null,
    owner: columnOf(table, 'owner')[i] ?? null,
    measure: columnOf(table, 'measure')[i] ?? null,
    status: columnOf(table, 'status')[i] ?? null,
    due: columnOf(table, 'due')[i] ?? null
  }));
}
