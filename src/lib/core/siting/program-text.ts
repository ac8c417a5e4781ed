import type { CoverModel } from './cover-model.ts';
import type { SavingModel } from './saving-model.ts';

/** A mixed-integer program in the CPLEX LP format; the variable of column j is called x followed by j. */
export type ProgramText = string;

/** Set covering: the fewest columns so that each row has one. */
export function coverProgram({ columnCount, rows }: CoverModel): ProgramText {
  const used = [...new Set(rows.flat())].sort((a, b) => a - b);
  const constraints = rows.map((columns, row) => ` c${row}: ${sumOf(columns.map(site))} >= 1`);
  if (columnCount < used.length) throw new RangeError('Rows name columns that do not exist');
  return program('Minimize', used.map(site), constraints, [], used.map(site));
}

/**
 * Maximal covering and p-median as one program (Cornuéjols, Fisher & Nemhauser 1977): y of row and column is served
 * only where x of the column is open, each row once. Where a row saves the same with all its columns, one variable
 * stands for the row (Church & ReVelle 1974).
 */
export function savingProgram(model: SavingModel, count: number): ProgramText {
  const objective: string[] = [];
  const constraints: string[] = [];
  const served: string[] = [];
  for (let row = 0; row < model.rowCount; row++)
    (isUniform(model, row) ? coverRow : serveRow)(model, row, { objective, constraints, served });
  const sites = Array.from({ length: model.columnCount }, (_, column) => site(column));
  if (sites.length > 0) constraints.push(` p: ${sumOf(sites)} <= ${count}`);
  return program('Maximize', objective, constraints, served, sites);
}

/** Columns whose variable is 1 in a solution, ascending. */
export function decodeColumns(values: Readonly<Record<string, number>>): number[] {
  return Object.keys(values)
    .filter((name) => name.startsWith('x') && (values[name] as number) > 0.5)
    .map((name) => Number(name.slice(1)))
    .sort((a, b) => a - b);
}

interface Parts {
  objective: string[];
  constraints: string[];
  served: string[];
}

const site = (column: number) => `x${column}`;

function isUniform({ rows }: SavingModel, row: number): boolean {
  const [from, to] = [rows.start[row] as number, rows.start[row + 1] as number];
  return from === to || rows.saving[from] === rows.saving[to - 1];
}

function coverRow({ rows }: SavingModel, row: number, { objective, constraints, served }: Parts): void {
  const [from, to] = [rows.start[row] as number, rows.start[row + 1] as number];
  if (from === to) return;
  const columns = Array.from(rows.column.subarray(from, to), site);
  objective.push(`${rows.saving[from]} y${row}`);
  constraints.push(` c${row}: ${sumOf(columns)} - y${row} >= 0`);
  served.push(`y${row}`);
}

function serveRow({ rows }: SavingModel, row: number, { objective, constraints, served }: Parts): void {
  const names: string[] = [];
  for (let k = rows.start[row] as number; k < (rows.start[row + 1] as number); k++) {
    const column = rows.column[k] as number;
    const name = `y${row}_${column}`;
    names.push(name);
    objective.push(`${rows.saving[k]} ${name}`);
    constraints.push(` o${row}_${column}: ${site(column)} - ${name} >= 0`);
  }
  constraints.push(` s${row}: ${sumOf(names)} <= 1`);
  served.push(...names);
}

const termsPerLine = 10;

/** Lines stay short: readers of the format may limit them to 255 characters. */
function sumOf(terms: readonly string[]): string {
  return terms
    .map((term, place) => (place > 0 && place % termsPerLine === 0 ? `\n   ${term}` : term))
    .join(' + ');
}

function program(
  sense: 'Minimize' | 'Maximize',
  objective: readonly string[],
  constraints: readonly string[],
  fractions: readonly string[],
  decisions: readonly string[]
): ProgramText {
  const bounds = fractions.map((name) => ` 0 <= ${name} <= 1`);
  const lines = [sense, ` objective: ${sumOf(objective)}`, 'Subject To', ...constraints, 'Bounds', ...bounds];
  return [...lines, 'Binary', ...decisions.map((name) => ` ${name}`), 'End', ''].join('\n');
}
