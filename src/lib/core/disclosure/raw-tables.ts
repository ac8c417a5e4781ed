export type RawCell = string | number | boolean | null;
export type RawColumn = readonly RawCell[];

/** A table as the municipality delivered it, column by column; null = empty cell. */
export interface RawTable {
  rowCount: number;
  columns: Readonly<Record<string, RawColumn>>;
  /** Columns the schema does not know. */
  extraColumns?: Readonly<Record<string, RawColumn>>;
}

/**
 * What the gate needs to know of the tables before disclosure control, by name; the package layer delivers them.
 * Only the gate reads them: everything else works with `SafeTables`.
 */
export type RawTables = Readonly<Partial<Record<string, RawTable>>>;

/** Reads a text column by row; empty texts and a column left out are null. */
export function textColumn(table: RawTable, name: string): (row: number) => string | null {
  const column = table.columns[name];
  return (row) => {
    const cell = column?.[row];
    return typeof cell === 'string' && cell !== '' ? cell : null;
  };
}

/** Reads a number column by row; empty cells and a column left out are null. */
export function numberColumn(table: RawTable, name: string): (row: number) => number | null {
  const column = table.columns[name];
  return (row) => {
    const cell = column?.[row];
    return typeof cell === 'number' ? cell : null;
  };
}

/** Something made of every row of a table, in its order. */
export function mapRows<Row>(table: RawTable, make: (row: number) => Row): Row[] {
  return Array.from({ length: table.rowCount }, (_, row) => make(row));
}
