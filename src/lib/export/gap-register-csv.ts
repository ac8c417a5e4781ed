import type { CsvOptions } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

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

/** The gap register, a row per entry in the order given; `overdue` is true or false at the reference date. */
export function gapRegisterContent(entries: readonly RegisterEntry[]): TableContent {
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
  return { columns, rows };
}

/** The gap register as CSV. */
export const gapRegisterCsv = (entries: readonly RegisterEntry[], options: CsvOptions = {}): string =>
  contentCsv(gapRegisterContent(entries), options);
