import type { DataPackage } from './model.ts';
import { columnOf, tableOf } from './read-column.ts';

/** The levels that have at least one row of observations, groups those of their areas; says nothing of the figures themselves. */
export function levelsWithFigures({ layers, rawTables }: DataPackage): ReadonlySet<string> {
  const table = tableOf(rawTables, 'observations');
  const observed = new Set(table ? columnOf(table, 'area_id') : []);
  const isObserved = ({ features }: DataPackage['layers'][number]) =>
    features.some(({ properties }) => observed.has(properties.area_id));
  const own = new Set(layers.filter(isObserved).map(({ level }) => level));
  const hasFigures = ({ level, groupsOf }: DataPackage['layers'][number]) => own.has(groupsOf ?? level);
  return new Set(layers.filter(hasFigures).map(({ level }) => level));
}
