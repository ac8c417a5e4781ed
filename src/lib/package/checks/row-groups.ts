type Cell = string | number | boolean | null;

/** Rows by the combination of some columns: `codes[i]` is the same for rows that agree in all of them. */
export interface RowGroups {
  codes: Float64Array;
  /** Codes are below this. */
  size: number;
}

/** Groups the rows of equally long columns. An empty cell is a value of its own. */
export function groupRows(columns: readonly (readonly Cell[])[], rowCount: number): RowGroups {
  const groups: RowGroups = { codes: new Float64Array(rowCount), size: 1 };
  for (const column of columns) refine(groups, column);
  return groups;
}

function refine(groups: RowGroups, column: readonly Cell[]): void {
  if (groups.size > 2 ** 26) renumber(groups);
  const known = new Map<Cell, number>();
  const own = new Int32Array(groups.codes.length);
  for (let i = 0; i < own.length; i++) {
    const cell = column[i] ?? null;
    let code = known.get(cell);
    if (code === undefined) known.set(cell, (code = known.size));
    own[i] = code;
  }
  for (let i = 0; i < own.length; i++) groups.codes[i] = (groups.codes[i] ?? 0) * known.size + (own[i] ?? 0);
  groups.size *= known.size;
}

/** Gives the codes in use the numbers from 0 on, so that their product with the next column stays exact. */
function renumber(groups: RowGroups): void {
  const known = new Map<number, number>();
  groups.codes.forEach((code, i) => {
    let number = known.get(code);
    if (number === undefined) known.set(code, (number = known.size));
    groups.codes[i] = number;
  });
  groups.size = known.size;
}

/** Calls back for every row whose group an earlier row has, with that group's first row. */
export function eachRepeat({ codes, size }: RowGroups, repeat: (row: number, first: number) => void): void {
  const repeated = size <= 2 ** 27 ? repeatsByTable(codes, size) : repeatsBySet(codes);
  if (repeated.length === 0) return;
  const first = firstRows(codes, new Set(repeated.map((row) => codes[row] ?? 0)));
  for (const row of repeated) repeat(row, first.get(codes[row] ?? 0) ?? row);
}

function repeatsByTable(codes: Float64Array, size: number): number[] {
  const seen = new Uint8Array(size);
  const repeated: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    if (seen[code] === 1) repeated.push(i);
    seen[code] = 1;
  }
  return repeated;
}

function repeatsBySet(codes: Float64Array): number[] {
  const seen = new Set<number>();
  const repeated: number[] = [];
  codes.forEach((code, i) => {
    if (seen.has(code)) repeated.push(i);
    seen.add(code);
  });
  return repeated;
}

function firstRows(codes: Float64Array, wanted: ReadonlySet<number>): Map<number, number> {
  const first = new Map<number, number>();
  codes.forEach((code, i) => {
    if (wanted.has(code) && !first.has(code)) first.set(code, i);
  });
  return first;
}
