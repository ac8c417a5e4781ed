import type { RegisterEntry } from '../../core/register-entry.ts';
import type { DataPackage } from '../model.ts';
import { columnOf, tableOf } from '../read-column.ts';
import { freeKey, withChangedRow, withoutRows, withRow, type TableRow } from './edit-tables.ts';

export type RegisterRow = RegisterEntry;

/** An entry that has no key yet; its cost may be left out. */
export type RegisterDraft = Omit<RegisterRow, 'gapId' | 'cost'> & Partial<Pick<RegisterRow, 'cost'>>;

export const registerStatuses = ['open', 'agreed', 'in_progress', 'closed'] as const;

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
    due: columnOf(table, 'due')[i] ?? null,
    cost: columnOf(table, 'cost')[i] ?? null
  }));
}

/** The package with one more entry, under a key of its own. */
export const withGap = (pkg: DataPackage, draft: RegisterDraft): DataPackage =>
  withRow(pkg, 'gaps', { gap_id: freeKey(pkg, 'gaps', 'gap_id', 'L'), ...cellsOf(draft) });

/** The package with an entry changed. */
export const withChangedGap = (pkg: DataPackage, gapId: string, draft: RegisterDraft): DataPackage =>
  withChangedRow(pkg, 'gaps', ['gap_id', gapId], cellsOf(draft));

/** The package without an entry. */
export const withoutGap = (pkg: DataPackage, gapId: string): DataPackage =>
  withoutRows(pkg, 'gaps', 'gap_id', new Set([gapId]));

const cellsOf = ({ areaId, phaseId, ...others }: RegisterDraft): TableRow => ({
  area_id: areaId,
  phase_id: phaseId,
  ...others
});

/** Whether an entry should have been done before `day` (YYYY-MM-DD). */
export const isOverdue = ({ due, status }: Pick<RegisterRow, 'due' | 'status'>, day: string): boolean =>
  due !== null && due < day && status !== 'closed';

/** The entry that is about a field for a phase in an area and not closed; null where there is none. */
export const entryAbout = (
  rows: readonly RegisterRow[],
  { areaId, phaseId, actionField }: { areaId: string; phaseId: string; actionField: string }
): RegisterRow | null =>
  rows.find(
    (row) =>
      row.areaId === areaId && row.phaseId === phaseId && row.field === actionField && row.status !== 'closed'
  ) ?? null;

/** Entries in the order of a text of theirs, equal ones by key; those without one stand last in both directions. */
export function sortRegister(
  rows: readonly RegisterRow[],
  textOf: (row: RegisterRow) => string | null,
  direction: 'ascending' | 'descending'
): RegisterRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, text: textOf(row) }));
  return keyed
    .sort((a, b) => {
      if ((a.text === null) !== (b.text === null)) return a.text === null ? 1 : -1;
      return sign * compare(a.text ?? '', b.text ?? '') || compare(a.row.gapId, b.row.gapId);
    })
    .map(({ row }) => row);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
