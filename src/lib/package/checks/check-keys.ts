import type { FileLog } from '../problem-log.ts';
import { tableSpec } from '../tables.ts';
import type { ReadTable } from './read-table.ts';
import { eachRepeat, groupRows } from './row-groups.ts';

/** Reports every row whose primary key an earlier row has. Rows with an empty key column are not compared. */
export function checkKeys({ table, rowOf }: ReadTable, log: FileLog): void {
  const { primaryKey, columns: declared } = tableSpec(table.name);
  const columns = primaryKey.map((name) => table.columns[name] ?? []);
  if (primaryKey.some((name) => declared[name]?.need !== 'optional' && !(name in table.columns))) return;
  eachRepeat(groupRows(columns, table.rowCount), (row, first) => {
    if (columns.some((column, i) => declared[primaryKey[i] ?? '']?.need === 'filled' && column[row] === null))
      return;
    const found = columns.map((column) => column[row] ?? '–').join(', ');
    log.error('key_duplicate', rowOf(row), primaryKey.join(', '), { found, first: rowOf(first) });
  });
}
