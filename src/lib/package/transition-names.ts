import type { DataPackage } from './model.ts';
import { columnOf, tableOf } from './read-column.ts';

/** What a transition of the package is called; null where it has no name in English. */
export interface TransitionName {
  transitionId: string;
  nameDe: string;
  nameEn: string | null;
}

/** The transitions of a package by name, in the order of the table. */
export function transitionNames({ rawTables }: DataPackage): TransitionName[] {
  const table = tableOf(rawTables, 'transitions');
  if (!table) return [];
  const [de, en] = [columnOf(table, 'name_de'), columnOf(table, 'name_en')];
  return columnOf(table, 'transition_id').map((id, row) => {
    const transitionId = id ?? '';
    return { transitionId, nameDe: de[row] ?? transitionId, nameEn: en[row] ?? null };
  });
}
