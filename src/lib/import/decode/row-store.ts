import type { ForeignCell } from '../model.ts';
import { ImportError } from './import-error.ts';
import type { ImportLimits } from './limits.ts';

const nothing: readonly ForeignCell[] = Object.freeze([]);

/** Takes the rows of a sheet in order and refuses what is beyond the limits. `place` names the sheet. */
export class RowStore {
  readonly rows: (readonly ForeignCell[])[] = [];
  readonly #limits: ImportLimits;
  readonly #place: string;
  #cells = 0;

  constructor(limits: ImportLimits, place: string) {
    this.#limits = limits;
    this.#place = place;
  }

  add(row: readonly ForeignCell[]): void {
    const { rows, columns, cells } = this.#limits;
    if (this.rows.length >= rows) throw new ImportError('too_many_rows', this.#place, { limit: rows });
    if (row.length > columns) {
      const found = row.length;
      throw new ImportError('too_many_columns', this.#place, { limit: columns, found });
    }
    this.#cells += row.length;
    if (this.#cells > cells) throw new ImportError('too_many_cells', this.#place, { limit: cells });
    this.rows.push(row.length === 0 ? nothing : row);
  }

  /** Puts the row at its index, after empty ones where some are missing. */
  addAt(index: number, row: readonly ForeignCell[]): void {
    while (this.rows.length < index) this.add(nothing);
    this.add(row);
  }
}
