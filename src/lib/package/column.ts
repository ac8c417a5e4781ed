/** One text in both languages of the interface. */
export interface Bilingual {
  de: string;
  en: string;
}

export type ColumnType = 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'period' | 'list';

/** What a column's cells may hold besides their type. */
export interface ColumnRules {
  /** Smallest and largest value allowed, both inclusive. */
  minimum?: number;
  maximum?: number;
  /** The only values allowed; for a list, the only items. */
  values?: readonly string[];
  /** Values with a meaning to the software; others are allowed too. */
  known?: readonly string[];
  /** Regular expression the whole cell must match. */
  pattern?: string;
  /** Tables whose key the cell (for a list: every item) must be; one of them suffices. */
  refers?: readonly ReferredTable[];
}

export type ReferredTable = 'areas' | 'indicators' | 'phases' | 'facilities' | 'offers' | 'transitions';

/**
 * `filled`: the column must exist and every cell hold a value. `present`: the column must exist, cells may be
 * empty. `optional`: the column may be left out; then all its cells count as empty.
 */
export type Need = 'filled' | 'present' | 'optional';

export type ColumnSpec = ColumnRules & Bilingual & { need: Need; type: ColumnType };

export interface TableSpec {
  title: Bilingual;
  purpose: Bilingual;
  primaryKey: readonly string[];
  columns: Readonly<Record<string, ColumnSpec>>;
}

type Declared<N extends Need, T extends ColumnType, R> = { need: N; type: T } & Bilingual & R;

function declaring<N extends Need>(need: N) {
  return <T extends ColumnType, const R extends ColumnRules = object>(
    type: T,
    de: string,
    en: string,
    rules?: R
  ): Declared<N, T, R> => ({ need, type, de, en, ...(rules as R) });
}

/** Declares a column every row must fill. */
export const filled = declaring('filled');
/** Declares a column that must exist, with empty cells allowed. */
export const present = declaring('present');
/** Declares a column that may be left out. */
export const optional = declaring('optional');

/** Separates the items in a cell of type `list`. */
export const listSeparator = ';';

/** The items of a `list` cell, trimmed, without empty ones. */
export function listItems(cell: string | null): string[] {
  if (cell === null) return [];
  return cell
    .split(listSeparator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
