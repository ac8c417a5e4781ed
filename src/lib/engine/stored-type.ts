/** Types of the columns in the database; whole numbers are doubles as well. */
export type StoredType = 'VARCHAR' | 'DOUBLE' | 'BOOLEAN';
export type TableColumns = Readonly<Record<string, StoredType>>;

export const text = 'VARCHAR';
export const number = 'DOUBLE';
export const truth = 'BOOLEAN';
