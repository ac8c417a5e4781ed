import type { DataPackage } from './model.ts';

/** Name and number of rows of every table, in the order of their names; says nothing of their figures. */
export function tableSizes({ rawTables }: DataPackage): { name: string; rowCount: number }[] {
  return Object.values(rawTables)
    .map(({ name, rowCount }) => ({ name, rowCount }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
