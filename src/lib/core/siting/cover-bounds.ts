import { rowsByColumn } from './cover-model.ts';
import type { CoverModel } from './cover-model.ts';

/**
 * Chooses the column that covers most uncovered rows, again and again (of equal ones the first), then leaves out those
 * that turn out to be superfluous. Columns ascending.
 */
export function greedyCover(model: CoverModel): number[] {
  const columns = rowsByColumn(model);
  const isCovered = new Uint8Array(model.rows.length);
  const chosen: number[] = [];
  for (;;) {
    const counts = columns.map((rows) => rows.reduce((sum, row) => sum + (isCovered[row] === 0 ? 1 : 0), 0));
    const most = counts.reduce(
      (best, count, column) => (count > (counts[best] as number) ? column : best),
      0
    );
    if (!((counts[most] ?? 0) > 0)) break;
    chosen.push(most);
    for (const row of columns[most] as number[]) isCovered[row] = 1;
  }
  return withoutSuperfluous(model, columns, chosen).sort((a, b) => a - b);
}

function withoutSuperfluous(
  model: CoverModel,
  columns: readonly number[][],
  chosen: readonly number[]
): number[] {
  const times = new Uint32Array(model.rows.length);
  const add = (column: number, change: 1 | -1) => {
    for (const row of columns[column] as number[]) times[row] = (times[row] as number) + change;
  };
  chosen.forEach((column) => add(column, 1));
  return chosen.filter((column) => {
    if ((columns[column] as number[]).some((row) => times[row] === 1)) return true;
    add(column, -1);
    return false;
  });
}

/**
 * So many columns are needed at least: the larger of the number of rows that share no column, and of the sum of
 * 1 ÷ (rows of the largest column of a row), which is a solution of the dual program.
 */
export function coverBound(model: CoverModel): number {
  return Math.max(disjointRows(model), Math.ceil(dualValue(model) - 1e-9));
}

function disjointRows({ rows }: CoverModel): number {
  const used = new Set<number>();
  let count = 0;
  for (const row of [...rows].sort((a, b) => a.length - b.length)) {
    if (row.some((column) => used.has(column))) continue;
    row.forEach((column) => used.add(column));
    count += 1;
  }
  return count;
}

function dualValue(model: CoverModel): number {
  const sizes = rowsByColumn(model).map((rows) => rows.length);
  return model.rows.reduce(
    (sum, row) => sum + 1 / row.reduce((largest, column) => Math.max(largest, sizes[column] as number), 1),
    0
  );
}
