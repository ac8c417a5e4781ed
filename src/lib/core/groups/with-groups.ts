import type { SafeTable, SafeTables } from '../disclosure/safe-tables.ts';
import { groupObservations, type ComparePeriods } from './group-observations.ts';
import type { AreaGroup } from './group-rows.ts';
import { groupSums } from './group-sums.ts';

/** Tables whose figures can be added up, with their keys beside the area, and their figures. */
const summed: Readonly<Record<string, readonly [keys: readonly string[], figures: readonly string[]]>> = {
  population: [['period', 'age_from', 'age_to'], ['count']],
  residents: [['period'], ['count']],
  children: [['period'], ['count']],
  transition_rates: [
    ['transition_id', 'outcome', 'period'],
    ['numerator', 'denominator']
  ]
};

/**
 * The tables with the figures of groups of areas after those of the areas. They are formed from what has passed
 * disclosure control and from nothing else: whoever knows the areas' figures learns nothing new from a group's.
 */
export function withGroups(
  tables: SafeTables,
  groups: readonly AreaGroup[],
  compare: ComparePeriods
): SafeTables {
  if (groups.length === 0) return tables;
  const added = { ...tables };
  for (const [name, [keys, figures]] of Object.entries(summed)) {
    const table = tables[name];
    if (table) added[name] = joined(table, groupSums(table, groups, keys, figures));
  }
  const { observations } = tables;
  if (observations)
    added.observations = joined(observations, groupObservations(observations, tables, groups, compare));
  return added;
}

/** Rows of one table after those of another, in its columns. */
function joined(table: SafeTable, { rowCount, columns }: SafeTable): SafeTable {
  const more = Object.entries(table.columns).map(([name, cells]) => [
    name,
    [...cells, ...(columns[name] ?? Array.from({ length: rowCount }, () => null))]
  ]);
  return { ...table, rowCount: table.rowCount + rowCount, columns: Object.fromEntries(more) };
}
