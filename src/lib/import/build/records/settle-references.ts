import { listItems, listSeparator, type ReferredTable } from '../../../package/column.ts';
import { columnEntries, tableSpec, type TableName } from '../../../package/tables.ts';
import { rejectRecord, type BuiltRow, type RecordContext } from './build-records.ts';

/** Keys of the tables built so far, and of the areas. */
export function keysOf(
  built: ReadonlyMap<TableName, readonly BuiltRow[]>,
  { features, into }: RecordContext
): ReadonlyMap<ReferredTable, ReadonlySet<string>> {
  const areas = new Set([...features.map(({ properties }) => properties.area_id), ...into.values()]);
  const tables = [...built].map(([name, rows]): [ReferredTable, ReadonlySet<string>] => {
    const [key = ''] = tableSpec(name).primaryKey;
    return [name as ReferredTable, new Set(rows.map(({ row }) => String(row[key])))];
  });
  return new Map([...tables, ['areas', areas]]);
}

/**
 * Rows without references to what is not there, which are named. A table that is not imported along may be in the
 * package the import is added to: references to it stay.
 */
export function settleReferences(
  table: TableName,
  rows: readonly BuiltRow[],
  keys: ReadonlyMap<ReferredTable, ReadonlySet<string>>,
  context: RecordContext
): void {
  for (const [column, { refers = [], type }] of columnEntries(table)) {
    const targets = refers.flatMap((target) => keys.get(target) ?? []);
    if (targets.length === 0 || targets.length < refers.length) continue;
    const isKnown = (key: string) => targets.some((target) => target.has(key));
    for (const built of rows) settleCell(built, column, type === 'list', isKnown, context);
  }
}

function settleCell(
  { row, record }: BuiltRow,
  column: string,
  isList: boolean,
  isKnown: (key: string) => boolean,
  context: RecordContext
): void {
  const value = row[column];
  if (typeof value !== 'string') return;
  const items = isList ? listItems(value) : [value];
  const unknown = items.filter((item) => !isKnown(item));
  if (unknown.length === 0) return;
  for (const item of unknown) rejectRecord(record, item, 'unknown_reference', context);
  context.refused.add(record);
  row[column] = items.filter(isKnown).join(listSeparator) || null;
}
