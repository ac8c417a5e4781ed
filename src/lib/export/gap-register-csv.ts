import { csvText } from './csv.ts';
import type { CsvOptions } from './csv.ts';

/** An entry of the gap register with the names of its area, phase and field. */
export interface RegisterEntry {
  gapId: string;
  areaId: string | null;
  area: string;
  phase: string;
  field: string;
  description: string | null;
  measure: string | null;
  owner: string | null;
  status: string;
  due: string | null;
  overdue: boolean;
}

const columns = [
  'gap_id',
  'area_id',
  'area',
  'phase',
  'field',
  'description',
  'measure',
  'owner',
  'status',
  'due',
  'overdue'
];

/** The gap register as CSV, a row per entry in the order given; `overdue` is true or false at the reference date. */
export function gapRegisterCsv(entries: readonly RegisterEntry[], options: CsvOptions = {}): string {
  const rows = entries.map((entry) => [
    entry.gapId,
    entry.areaId,
    entry.area,
    entry.phase,
    entry.field,
    entry.description,
    entry.measure,
    entry.owner,
    entry.status,
    entry.due,
    entry.overdue
  ]);
  return csvText(columns, rows, options);
}
