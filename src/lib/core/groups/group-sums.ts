import type { RawCell } from '../disclosure/raw-tables.ts';
import { tableOfRows, type SafeTable } from '../disclosure/safe-tables.ts';
import { rowsOfGroups, type AreaGroup } from './group-rows.ts';
import { cellReader, commonFlag, commonKind, figureReader, sumOfValues } from './member-cell.ts';

/**
 * Figures of groups that are sums of their areas' (persons of an age, residents, numerators and denominators), for
 * every combination of the key columns that one of the areas has a row of; all null unless the kind is `value`.
 */
export function groupSums(
  table: SafeTable,
  groups: readonly AreaGroup[],
  keyColumns: readonly string[],
  figureColumns: readonly string[]
): SafeTable {
  const cell = cellReader(table);
  const figures = figureColumns.map((name) => [name, figureReader(table, name)] as const);
  const made = rowsOfGroups(table, groups, keyColumns).map(({ groupId, keys, rows }) => {
    const cells = rows.map(cell);
    const kind = commonKind(cells);
    const sums = figures.map(([name, figure]): [string, RawCell] => [
      name,
      kind === 'value' ? sumOfValues(cells, rows.map(figure)) : null
    ]);
    return {
      area_id: groupId,
      ...Object.fromEntries(keyColumns.map((name, i) => [name, keys[i] ?? null])),
      ...Object.fromEntries(sums),
      kind,
      flag: kind === 'value' ? commonFlag(cells) : null
    };
  });
  const all = ['area_id', ...keyColumns, ...figureColumns, 'kind', 'flag'];
  return tableOfRows(all, made as Record<string, RawCell>[]);
}
