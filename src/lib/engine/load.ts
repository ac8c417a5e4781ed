import { applyGate } from '../core/disclosure/gate.ts';
import type { DisclosureReport } from '../core/disclosure/report.ts';
import type { SafeTable, SafeTables } from '../core/disclosure/safe-tables.ts';
import { withGroups } from '../core/groups/with-groups.ts';
import type { AreaFeature, DataPackage } from '../package/model.ts';
import { comparePeriods } from '../package/period.ts';
import type { PackageGroupSet } from '../package/settings-groups.ts';
import type { Connector, TableData } from './connector.ts';
import { areaTable, groupAreaTable, indicatorAdditions, periodTable } from './derived-tables.ts';
import { columnTypes, safeTableNames, type SafeTableName } from './schema.ts';

/** The parts of a package that go into the database. */
export type LoadablePackage = Pick<DataPackage, 'layers' | 'rawTables' | 'settings'>;

/**
 * Passes the package through disclosure control, forms the figures of its groups of areas from what is left, and puts
 * the safe tables into the database in place of the former ones; raw figures never enter it. Returns what disclosure control did. Upon failure (QueryError,
 * EngineUnavailable) the former tables stay.
 */
export async function loadPackage(connector: Connector, pkg: LoadablePackage): Promise<DisclosureReport> {
  const { tables, report } = applyGate(pkg.rawTables, pkg.settings.disclosure, parentsOf(pkg.layers));
  const { groups } = pkg.settings;
  const all = withGroups(tables, memberships(groups), comparePeriods);
  const derived = [areaTable(pkg.layers), groupAreaTable(groups), periodTable(tables)];
  await connector.replaceTables([...derived, ...storedTables(all)]);
  return report;
}

const memberships = (sets: readonly PackageGroupSet[] = []) =>
  sets.flatMap(({ groups }) => groups.map(({ id, area_ids: areaIds }) => ({ groupId: id, areaIds })));

/** The area that each area lies in, in its latest vintage. */
function parentsOf(layers: LoadablePackage['layers']): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { features } of layers)
    for (const { properties } of [...features].sort(byVintage))
      if (properties.parent_id) parents.set(properties.area_id, properties.parent_id);
  return parents;
}

function byVintage(a: AreaFeature, b: AreaFeature): number {
  return (a.properties.vintage ?? '') < (b.properties.vintage ?? '') ? -1 : 1;
}

function storedTables(tables: SafeTables): TableData[] {
  return safeTableNames.flatMap((name) => {
    const table = tables[name];
    return table === undefined || name === 'areas' ? [] : [storedTable(name, table)];
  });
}

/** Columns that the schema does not know stay with the package. */
function storedTable(name: SafeTableName, table: SafeTable): TableData {
  const known = Object.entries(table.columns).filter(([column]) => Object.hasOwn(columnTypes(name), column));
  const additions = name === 'indicators' ? indicatorAdditions(table) : {};
  return { name, rowCount: table.rowCount, columns: { ...Object.fromEntries(known), ...additions } };
}
