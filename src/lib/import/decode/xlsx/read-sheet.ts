import type { CellRange, ForeignCell, Sheet } from '../../model.ts';
import type { DecodeRun } from '../decode-run.ts';
import { ImportError } from '../import-error.ts';
import { RowStore } from '../row-store.ts';
import { columnLetters, parseRange, parseReference } from './cell-reference.ts';
import { cellValue, type RawCell } from './cell-value.ts';
import { computeSums } from './compute-sums.ts';
import { readXml } from './read-xml.ts';
import type { OpenFormula } from './sum-formula.ts';
import { isTrue, type SheetPart, type Workbook } from './workbook-parts.ts';

const mostMerges = 100_000;

type Attributes = (name: string) => string | undefined;

/** Reads one sheet. Rows and columns stand where the sheet has them; empty ends are left away. */
export async function readSheet(
  bytes: Uint8Array,
  part: SheetPart,
  workbook: Workbook,
  run: DecodeRun
): Promise<Sheet> {
  const reader = new SheetReader(part.name, workbook, run);
  await readXml(bytes, part.path, reader, run);
  return reader.sheet(part.hidden);
}

class SheetReader {
  readonly #name: string;
  readonly #workbook: Workbook;
  readonly #run: DecodeRun;
  readonly #store: RowStore;
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: [number, number][] = [];
  #width = 0;
  #rowIndex = -1;
  #row: ForeignCell[] = [];
  #cell: RawCell | null = null;
  #element = '';
  #phonetic = false;
  readonly #formulas: OpenFormula[] = [];

  constructor(name: string, workbook: Workbook, run: DecodeRun) {
    this.#name = name;
    this.#workbook = workbook;
    this.#run = run;
    this.#store = new RowStore(run.limits, name);
  }

  open(name: string, attribute: Attributes): void {
    this.#element = name;
    if (name === 'row') this.#openRow(attribute);
    else if (name === 'c') this.#openCell(attribute);
    else if (name === 'v' && this.#cell !== null) this.#cell.value = '';
    else if (name === 'f' && this.#cell !== null) this.#cell.formula = '';
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'mergeCell') this.#merge(attribute('ref') ?? '');
    else if (name === 'col' && isTrue(attribute('hidden'))) this.#hideColumns(attribute);
  }

  text(text: string): void {
    const cell = this.#cell;
    if (cell === null) return;
    if (this.#element === 'v') cell.value += text;
    else if (this.#element === 'f') cell.formula += text;
    else if (this.#element === 't' && !this.#phonetic) cell.inline += text;
  }

  close(name: string): void {
    this.#element = '';
    if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row' && this.#row.length > 0) this.#store.addAt(this.#rowIndex, this.#row);
  }

  sheet(hidden: boolean): Sheet {
    const { rows: cells, computed, open } = computeSums(this.#store.rows, this.#formulas);
    this.#noteFormulas('formula_computed', computed);
    this.#noteFormulas('formula_without_value', open);
    const rows = this.#hiddenRows.filter((row) => row < this.#store.rows.length);
    const columns = this.#hiddenColumns.flatMap(([from, to]) => range(from, Math.min(to, this.#width - 1)));
    this.#noteHidden(hidden, rows, columns);
    return {
      name: this.#name,
      rows: cells,
      merges: this.#merges,
      hidden: { sheet: hidden, rows, columns }
    };
  }

  #openRow(attribute: Attributes): void {
    const given = attribute('r');
    const index = given === undefined ? this.#rowIndex + 1 : Number(given) - 1;
    if (!Number.isInteger(index) || index <= this.#rowIndex) {
      throw new ImportError('xlsx_invalid', this.#name, { part: `row ${given ?? ''}` });
    }
    this.#rowIndex = index;
    this.#row = [];
    if (isTrue(attribute('hidden'))) this.#hiddenRows.push(index);
  }

  #openCell(attribute: Attributes): void {
    const given = attribute('r');
    const column = given === undefined ? this.#row.length : parseReference(given)?.column;
    if (column === undefined || column >= this.#run.limits.columns) {
      const limit = this.#run.limits.columns;
      throw new ImportError('too_many_columns', this.#name, { limit, found: given ?? '' });
    }
    const style = Number(attribute('s') ?? 0);
    this.#cell = { column, type: attribute('t') ?? 'n', style, value: null, inline: '', formula: null };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    if (cell.formula !== null && cell.value === null && cell.type !== 'inlineStr') this.#keepFormula(cell);
    const value = cellValue(cell, this.#workbook);
    if (value === null) return;
    while (this.#row.length < cell.column) this.#row.push(null);
    this.#row[cell.column] = value;
    this.#width = Math.max(this.#width, this.#row.length);
  }

  #keepFormula({ column, formula }: RawCell): void {
    this.#formulas.push({ row: this.#rowIndex, column, formula: formula ?? '' });
    this.#width = Math.max(this.#width, column + 1);
  }

  #merge(text: string): void {
    const merge = parseRange(text);
    if (merge !== null && this.#merges.length < mostMerges) this.#merges.push(merge);
  }

  #hideColumns(attribute: Attributes): void {
    this.#hiddenColumns.push([Number(attribute('min')) - 1, Number(attribute('max')) - 1]);
  }

  #noteFormulas(what: 'formula_computed' | 'formula_without_value', formulas: readonly OpenFormula[]): void {
    const [first] = formulas;
    if (first === undefined) return;
    const place = `${this.#name}!${columnLetters(first.column)}${first.row + 1}`;
    const confidence = what === 'formula_computed' ? 'likely' : 'check';
    this.#run.decide({ what, value: `=${first.formula}`, confidence, place, count: formulas.length });
  }

  #noteHidden(sheet: boolean, rows: readonly number[], columns: readonly number[]): void {
    const note = (value: string, place: string, count: number) =>
      this.#run.decide({ what: 'hidden', value, confidence: 'check', place, count });
    if (sheet) note('sheet', this.#name, 1);
    for (const [from, to] of runsOf(rows)) note('rows', `${this.#name}!${from + 1}:${to + 1}`, to - from + 1);
    for (const [from, to] of runsOf(columns)) {
      note('columns', `${this.#name}!${columnLetters(from)}:${columnLetters(to)}`, to - from + 1);
    }
  }
}

function range(from: number, to: number): number[] {
  if (!(from >= 0)) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Ranges of numbers that follow each other, in ascending numbers. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
