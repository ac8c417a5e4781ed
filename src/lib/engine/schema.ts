/** Types of the columns in the database; whole numbers are doubles as well. */
export type StoredType = 'VARCHAR' | 'DOUBLE' | 'BOOLEAN';
type TableColumns = Readonly<Record<string, StoredType>>;

const text = 'VARCHAR';
const number = 'DOUBLE';

/**
 * Everything a query can see: the tables of the package after disclosure control. `kind` is a `ValueKind`: the
 * figures beside it are NULL unless it is `value`. `position` is the place in the order of the ids (by code
 * units), areas within their level and vintage; periods are in the order of their ends, `form` is the period moved
 * to the year 2000, so that periods of the same form have the same one.
 */
export const safeTables = {
  areas: { level: text, vintage: text, area_id: text, name: text, parent_id: text, position: number },
  periods: { period: text, year: number, form: text, position: number },
  crosswalk: { from_vintage: text, from_id: text, to_vintage: text, to_id: text, weight: number },
  indicators: {
    indicator_id: text,
    name_de: text,
    name_en: text,
    definition_de: text,
    unit: text,
    topic: text,
    polarity: number,
    numerator_de: text,
    denominator_de: text,
    source: text,
    licence: text,
    min_numerator: number,
    min_denominator: number,
    position: number
  },
  observations: {
    area_id: text,
    indicator_id: text,
    period: text,
    value: number,
    numerator: number,
    denominator: number,
    kind: text,
    flag: text
  },
  residents: { area_id: text, period: text, count: number, kind: text },
  children: { area_id: text, period: text, count: number, kind: text }
} as const satisfies Record<string, TableColumns>;

export type SafeTableName = keyof typeof safeTables;

/** All tables, in the order in which they are created. */
export const safeTableNames = Object.keys(safeTables) as SafeTableName[];

/** The columns of a table with their types, in their order. */
export function columnTypes(name: SafeTableName): TableColumns {
  return safeTables[name];
}

/** The statement that creates a table, empty, in the given schema of the database. */
export function createTable(schema: string, name: SafeTableName): string {
  const columns = Object.entries(columnTypes(name)).map(([column, type]) => `"${column}" ${type}`);
  return `CREATE TABLE ${schema}."${name}" (${columns.join(', ')})`;
}

const identifiers = new Set<string>([
  ...safeTableNames,
  ...safeTableNames.flatMap((name) => Object.keys(safeTables[name]))
]);

/** Whether the text names a table or a column of the safe schema. */
export function isSafeIdentifier(name: string): boolean {
  return identifiers.has(name);
}
