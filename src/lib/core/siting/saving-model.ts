/** Savings of each row by the columns that bring any: those of row i at start[i] ≤ k < start[i + 1]. */
export interface SavingRows {
  start: Uint32Array;
  column: Uint32Array;
  saving: Float64Array;
}

/**
 * What both maximal covering and p-median ask: choose at most p columns so that the sum over the rows of the largest
 * saving among the chosen columns is as large as possible (Cornuéjols, Fisher & Nemhauser 1977, Management Science
 * 23: 789–810). Rows hold their columns by falling saving; the same savings stand by column, rows ascending.
 */
export interface SavingModel {
  rowCount: number;
  columnCount: number;
  rows: SavingRows;
  columnStart: Uint32Array;
  columnRow: Uint32Array;
  columnSaving: Float64Array;
  /** Place of each column among the candidates; ascending. */
  candidates: Uint32Array;
  /** All savings are whole numbers: so is every sum of them. */
  isWhole: boolean;
}

/** A model from its rows, which are sorted in place. Savings are above 0. */
export function savingModel(rows: SavingRows, candidates: Uint32Array): SavingModel {
  const rowCount = rows.start.length - 1;
  const columns = byColumn(rows, candidates.length);
  for (let row = 0; row < rowCount; row++)
    sortFalling(rows.saving, rows.column, rows.start[row] as number, rows.start[row + 1] as number);
  const isWhole = rows.saving.every((saving) => Number.isInteger(saving));
  return { rowCount, columnCount: candidates.length, rows, ...columns, candidates, isWhole };
}

/** The same model with only the columns kept, and the rows that still save anything, by their former places. */
export function keepColumns(
  model: SavingModel,
  isKept: (column: number) => boolean
): { model: SavingModel; keptRows: number[] } {
  const place = new Int32Array(model.columnCount).fill(-1);
  const kept: number[] = [];
  for (let column = 0; column < model.columnCount; column++)
    if (isKept(column)) place[column] = kept.push(column) - 1;
  const { start, column, saving } = model.rows;
  const rows = { start: new Uint32Array(start.length), column: column.slice(), saving: saving.slice() };
  const keptRows: number[] = [];
  let count = 0;
  for (let row = 0; row < model.rowCount; row++) {
    const before = count;
    for (let k = start[row] as number; k < (start[row + 1] as number); k++) {
      const to = place[column[k] as number] as number;
      if (to < 0) continue;
      rows.column[count] = to;
      rows.saving[count] = saving[k] as number;
      count += 1;
    }
    if (count > before) rows.start[keptRows.push(row)] = count;
  }
  const candidates = Uint32Array.from(kept, (old) => model.candidates[old] as number);
  const shortened = {
    start: rows.start.slice(0, keptRows.length + 1),
    column: rows.column.slice(0, count),
    saving: rows.saving.slice(0, count)
  };
  return { model: savingModel(shortened, candidates), keptRows };
}

/** The sum over the rows of the largest saving among some columns. */
export function savingOf(model: SavingModel, chosen: Iterable<number>): number {
  const best = new Float64Array(model.rowCount);
  for (const column of chosen) raise(model, best, column);
  return best.reduce((sum, saving) => sum + saving, 0);
}

/** Raises the best saving of each row by one column. */
export function raise(model: SavingModel, best: Float64Array, column: number): void {
  const { columnStart, columnRow, columnSaving } = model;
  for (let k = columnStart[column] as number; k < (columnStart[column + 1] as number); k++) {
    const row = columnRow[k] as number;
    const saving = columnSaving[k] as number;
    if (saving > (best[row] as number)) best[row] = saving;
  }
}

function byColumn({ start, column, saving }: SavingRows, columnCount: number) {
  const columnStart = new Uint32Array(columnCount + 1);
  for (const place of column) columnStart[place + 1] = (columnStart[place + 1] as number) + 1;
  for (let place = 1; place <= columnCount; place++)
    columnStart[place] = (columnStart[place] as number) + (columnStart[place - 1] as number);
  const next = columnStart.slice();
  const [columnRow, columnSaving] = [new Uint32Array(column.length), new Float64Array(column.length)];
  for (let row = 0; row + 1 < start.length; row++)
    for (let k = start[row] as number; k < (start[row + 1] as number); k++) {
      const to = next[column[k] as number] as number;
      columnRow[to] = row;
      columnSaving[to] = saving[k] as number;
      next[column[k] as number] = to + 1;
    }
  return { columnStart, columnRow, columnSaving };
}

const shellGaps = [1750, 701, 301, 132, 57, 23, 10, 4, 1];

/** Sorts a stretch by falling saving, then by column (Shell sort with the gaps of Ciura 2001: no comparator). */
function sortFalling(saving: Float64Array, column: Uint32Array, from: number, to: number): void {
  for (const gap of shellGaps)
    for (let k = from + gap; k < to; k++) {
      const [value, place] = [saving[k] as number, column[k] as number];
      let hole = k;
      for (; hole >= from + gap; hole -= gap) {
        const before = saving[hole - gap] as number;
        if (before > value || (before === value && (column[hole - gap] as number) < place)) break;
        saving[hole] = before;
        column[hole] = column[hole - gap] as number;
      }
      saving[hole] = value;
      column[hole] = place;
    }
}
