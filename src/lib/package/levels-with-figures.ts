import type { DataPackage } from './model.ts';
import { columnOf, tableOf } from './read-column.ts';

/** The levels that have at least one row of observations; says nothing of the figures themselves. */
export function levelsWithFigures({ layers, rawTables }: DataPackage): ReadonlySet<string> {
  const table = tableOf(rawTables, 'observations');
  const observed = new Set(table ? columnOf(table, 'area_id') : []);
  const isObserved = ({ features }: DataPackage['layers'][number]) =>
    features.some(({ properties }) => observed.has(properties.area_id));
  return new Set(layers.filter(isObserved).map(({ level }) => level));
}
