import type { SiteRows } from './site-rows.ts';

/** Choose as few columns as possible so that each row has one of its columns chosen. */
export interface CoverModel {
  columnCount: number;
  /** Columns of each row, ascending, at least one. */
  rows: readonly (readonly number[])[];
}

/** Who has to be covered by new sites; `impossible` are rows that neither an existing site nor any candidate reaches. */
export interface CoverTask {
  model: CoverModel;
  impossible: number[];
}

/** The rows that no existing site reaches at a cost of at most `within`, with the candidates that do. */
export function coverTask(rows: SiteRows, within: number): CoverTask {
  const task = {
    model: { columnCount: rows.candidateIds.length, rows: [] as number[][] },
    impossible: [] as number[]
  };
  for (let row = 0; row < rows.weights.length; row++) {
    if ((rows.nearestExisting[row] as number) <= within) continue;
    const columns: number[] = [];
    for (let k = rows.start[row] as number; k < (rows.start[row + 1] as number); k++)
      if ((rows.cost[k] as number) <= within) columns.push(rows.candidate[k] as number);
    if (columns.length > 0) task.model.rows.push(columns);
    else task.impossible.push(row);
  }
  return task;
}

/** What is left after the reductions, and the columns that some optimum contains anyway. */
export interface ReducedCover {
  forced: number[];
  model: CoverModel;
}

/**
 * Repeats until nothing changes: a row with a single column forces it; a row whose columns include all of another
 * row's is covered with it; a column whose rows another column covers too is left out (of equal ones the first stays).
 */
export function reduceCover({ columnCount, rows }: CoverModel): ReducedCover {
  const forced = new Set<number>();
  let left = rows;
  for (;;) {
    const before = sizeOf(left);
    for (const row of left) if (row.length === 1) forced.add(row[0] as number);
    left = left.filter((row) => !row.some((column) => forced.has(column)));
    left = withoutImplied(left, columnCount);
    left = withoutCoveredColumns(left, columnCount);
    if (sizeOf(left) === before) break;
  }
  return { forced: [...forced].sort((a, b) => a - b), model: { columnCount, rows: left } };
}

/** The rows of each column. */
export function rowsByColumn({ columnCount, rows }: CoverModel): number[][] {
  const lists: number[][] = Array.from({ length: columnCount }, () => []);
  rows.forEach((columns, row) => columns.forEach((column) => lists[column]?.push(row)));
  return lists;
}

const sizeOf = (rows: CoverModel['rows']) => rows.reduce((sum, row) => sum + row.length, 0);

/** Leaves out the rows that contain another row; of equal ones the first stays. */
function withoutImplied(rows: CoverModel['rows'], columnCount: number): CoverModel['rows'] {
  const containing = rowsByColumn({ columnCount, rows });
  const implied = new Set<number>();
  rows.forEach((row, place) => {
    if (implied.has(place)) return;
    for (const other of supersets(row, rows, containing))
      if (other !== place && (rows[other] as readonly number[]).length >= row.length) implied.add(other);
  });
  return rows.filter((_, place) => !implied.has(place));
}

function withoutCoveredColumns(rows: CoverModel['rows'], columnCount: number): CoverModel['rows'] {
  const columns = rowsByColumn({ columnCount, rows });
  const dropped = new Set<number>();
  columns.forEach((own, column) => {
    if (own.length === 0) return;
    const better = supersets(own, columns, rows).some(
      (other) => other !== column && !dropped.has(other) && isPreferred(columns, other, column)
    );
    if (better) dropped.add(column);
  });
  return rows.map((row) => row.filter((column) => !dropped.has(column)));
}

function isPreferred(columns: readonly number[][], other: number, column: number): boolean {
  const [more, fewer] = [(columns[other] as number[]).length, (columns[column] as number[]).length];
  return more > fewer || (more === fewer && other < column);
}

/** The sets that contain a set: all of them lie among those that contain its rarest member. */
function supersets(
  set: readonly number[],
  sets: readonly (readonly number[])[],
  containing: readonly (readonly number[])[]
): number[] {
  const rarest = set.reduce((least, member) =>
    (containing[member] as readonly number[]).length < (containing[least] as readonly number[]).length
      ? member
      : least
  );
  return (containing[rarest] as readonly number[]).filter((place) => includesAll(sets[place] ?? [], set));
}

/** Both ascending. */
function includesAll(larger: readonly number[], smaller: readonly number[]): boolean {
  if (larger.length < smaller.length) return false;
  let place = 0;
  for (const member of smaller) {
    while (place < larger.length && (larger[place] as number) < member) place += 1;
    if (larger[place] !== member) return false;
  }
  return true;
}
