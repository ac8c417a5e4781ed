import type { ColumnSpec, TableSpec } from './column.ts';
import { handovers, transition_flows, transition_rates, transitions } from './tables/chain.ts';
import { facilities, offer_areas, offers, phases } from './tables/provision.ts';
import { gaps, notes } from './tables/register.ts';
import { areas, crosswalk, indicators, observations, population } from './tables/statistics.ts';
import { demand_points, travel_times } from './tables/ways.ts';

/**
 * Every table of the data package, declared once. Types, validation, the published schemas and the documentation
 * are derived from here. Column order is the order in written files.
 */
export const tables = {
  areas,
  crosswalk,
  population,
  indicators,
  observations,
  phases,
  facilities,
  offers,
  offer_areas,
  transitions,
  handovers,
  transition_rates,
  transition_flows,
  travel_times,
  demand_points,
  gaps,
  notes
} as const satisfies Record<string, TableSpec>;

export type TableName = keyof typeof tables;
export type ColumnName<T extends TableName> = keyof (typeof tables)[T]['columns'] & string;

type ValueOf<C> = C extends { type: 'number' | 'integer' }
  ? number
  : C extends { type: 'boolean' }
    ? boolean
    : C extends { type: 'text'; values: readonly (infer V)[] }
      ? V
      : string;

/** What a cell of the column holds; null only where the column need not be filled. */
export type CellOf<C> = C extends { need: 'filled' } ? ValueOf<C> : ValueOf<C> | null;

/** One row of a table, with null for empty cells and for optional columns left out. */
export type RowOf<T extends TableName> = {
  -readonly [N in keyof (typeof tables)[T]['columns']]: CellOf<(typeof tables)[T]['columns'][N]>;
};

/** All tables, in the order of the documentation. */
export const tableNames = Object.keys(tables) as TableName[];

/** Tables without which there is nothing to show. */
export const requiredTables = ['areas', 'indicators', 'observations'] as const satisfies readonly TableName[];

/** Whether the text names a table of the package. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

/** The declaration of a table, with all its parts readable. */
export function tableSpec(name: TableName): TableSpec {
  return tables[name];
}

/** The declared columns of a table as pairs, in their order. */
export function columnEntries(name: TableName): [string, ColumnSpec][] {
  return Object.entries(tableSpec(name).columns);
}
