import { stateCounts, type GapColumn } from '../../core/coverage/gap-matrix.ts';
import { missingStates, type GapCell, type GapState } from '../../core/coverage/gap-types.ts';
import { nameKey } from '../../core/name-key.ts';
import { sortRows, type SortDirection } from '../stress-table/sort-rows.ts';

/** A column of the matrix with the words in its head. */
export interface GapMatrixColumn extends GapColumn {
  id: string;
  field: string;
  phase: string;
}

/** What a cell of the matrix shows: an area's state, or how many areas of a district have each state. */
export type GapMatrixCell =
  | { kind: 'state'; state: GapState; priority: number | null }
  | {
      kind: 'counts';
      counts: Partial<Record<GapState, number>>;
      areas: number;
      missing: number;
      priority: number | null;
    };

/** A row: an area, or a district for all its areas. */
export interface GapMatrixRow {
  areaId: string;
  name: string;
  /** Highest priority of its gaps; null where none is known. */
  priority: number | null;
  /** By column; null where the matrix has no such cell. */
  cells: readonly (GapMatrixCell | null)[];
}

/** Sorted by name, by the highest priority of a row, or by the priority in a column. */
export interface GapMatrixSort {
  column: string;
  direction: SortDirection;
}

interface RowArea {
  areaId: string;
  name: string;
}

const columnId = ({ actionField, phaseId }: GapColumn) => `${actionField}.${phaseId}`;

/** Columns with their words. */
export const gapMatrixColumns = (
  columns: readonly GapColumn[],
  words: { field: (actionField: string) => string; phase: (phaseId: string) => string }
): GapMatrixColumn[] =>
  columns.map(({ actionField, phaseId }) => ({
    actionField,
    phaseId,
    id: columnId({ actionField, phaseId }),
    field: words.field(actionField),
    phase: words.phase(phaseId)
  }));

/** A row per area. */
export function gapMatrixRows(
  cells: readonly GapCell[],
  columns: readonly GapColumn[],
  areas: readonly RowArea[]
): GapMatrixRow[] {
  return rowsOf(
    cells,
    columns,
    areas,
    ({ areaId }) => areaId,
    ([cell]) => {
      if (!cell) return null;
      return { kind: 'state', state: cell.state, priority: gapPriorityOf([cell]) };
    }
  );
}

/** A row per district: how many of its areas have each state. `parentOf` gives null for areas without one. */
export function gapParentRows(
  cells: readonly GapCell[],
  columns: readonly GapColumn[],
  parents: readonly RowArea[],
  parentOf: (areaId: string) => string | null
): GapMatrixRow[] {
  return rowsOf(
    cells,
    columns,
    parents,
    ({ areaId }) => parentOf(areaId),
    (own) => {
      if (own.length === 0) return null;
      const missing = own.filter(isMissing).length;
      return {
        kind: 'counts',
        counts: stateCounts(own),
        areas: own.length,
        missing,
        priority: gapPriorityOf(own)
      };
    }
  );
}

function rowsOf(
  cells: readonly GapCell[],
  columns: readonly GapColumn[],
  rows: readonly RowArea[],
  rowOf: (cell: GapCell) => string | null,
  cellOf: (cells: readonly GapCell[]) => GapMatrixCell | null
): GapMatrixRow[] {
  const grouped = new Map<string, GapCell[]>();
  for (const cell of cells) {
    const key = `${rowOf(cell) ?? ''}\0${columnId(cell)}`;
    const group = grouped.get(key);
    if (group) group.push(cell);
    else grouped.set(key, [cell]);
  }
  return rows.map(({ areaId, name }) => {
    const own = columns.map((column) => cellOf(grouped.get(`${areaId}\0${columnId(column)}`) ?? []));
    return { areaId, name, priority: highest(own.flatMap((cell) => cell?.priority ?? [])), cells: own };
  });
}

const isMissing = ({ state }: GapCell) => missingStates.includes(state);
const highest = (values: readonly number[]) => (values.length === 0 ? null : Math.max(...values));
const gapPriorityOf = (cells: readonly GapCell[]) =>
  highest(cells.filter(isMissing).flatMap(({ priority }) => priority.value ?? []));

/** Rows in the order of the sorting; without a priority last, equal ones by area. */
export function sortGapRows(
  rows: readonly GapMatrixRow[],
  columns: readonly GapMatrixColumn[],
  { column, direction }: GapMatrixSort
): GapMatrixRow[] {
  if (column === 'name') return sortRows(rows, ({ name }) => nameKey(name), direction);
  const place = columns.findIndex(({ id }) => id === column);
  const keyOf = (row: GapMatrixRow) => (place < 0 ? row.priority : (row.cells[place]?.priority ?? null));
  return sortRows(rows, keyOf, direction);
}

/** Neighbouring columns of one field, for the upper head: where they start and how many they are. */
export function fieldGroups(
  columns: readonly GapMatrixColumn[]
): { id: string; field: string; span: number }[] {
  const groups: { id: string; actionField: string; field: string; span: number }[] = [];
  for (const { id, actionField, field } of columns) {
    const last = groups.at(-1);
    if (last?.actionField === actionField) last.span += 1;
    else groups.push({ id, actionField, field, span: 1 });
  }
  return groups;
}
