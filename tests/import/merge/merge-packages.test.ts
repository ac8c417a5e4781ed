import { expect, it } from 'vitest';
import { mergePackages } from '../../../src/lib/import/merge/merge-packages.ts';
import { rowsOfTable } from '../../../src/lib/import/merge/rows-of-table.ts';
import { tableOfRows, type TableRow } from '../../../src/lib/import/build/table-of-rows.ts';
import type { DataPackage } from '../../../src/lib/package/model.ts';
import { readPackage } from '../../../src/lib/package/read-package.ts';
import type { TableName } from '../../../src/lib/package/tables.ts';
import { smallPackageSource } from '../../fixtures/small-package.ts';

const base = await smallPackage();

async function smallPackage(): Promise<DataPackage> {
  const reading = await readPackage(smallPackageSource());
  if (!reading.ok) throw new Error('The small package is not valid');
  return reading.package;
}

function addition(tables: Partial<Record<TableName, TableRow[]>>): DataPackage {
  const entries = Object.entries(tables) as [TableName, TableRow[]][];
  const rawTables = Object.fromEntries(entries.map(([name, rows]) => [name, tableOfRows(name, rows)]));
  const descriptor = { ...base.descriptor, sources: [{ title: 'Sozialdaten_2026.csv' }] };
  return { ...base, descriptor, layers: [], rawTables };
}

const figure = (area_id: string, period: string, value: number): TableRow => ({
  area_id,
  indicator_id: 'child_poverty',
  period,
  value,
  numerator: null,
  denominator: null,
  flag: null
});

it('adds rows with new keys and replaces those with the same, and counts both', () => {
  const { package: merged, changes } = mergePackages(
    base,
    addition({ observations: [figure('0101', '2025', 12), figure('0101', '2026', 13)] })
  );
  const rows = rowsOfTable(merged.rawTables.observations);
  expect(changes).toEqual([{ table: 'observations', added: 1, replaced: 1 }]);
  expect(rows).toHaveLength((base.rawTables.observations?.rowCount ?? 0) + 1);
  const own = rows.filter(
    ({ area_id, indicator_id }) => area_id === '0101' && indicator_id === 'child_poverty'
  );
  expect(own.slice(-2).map(({ period, value }) => [period, value])).toEqual([
    ['2025', 12],
    ['2026', 13]
  ]);
});

it('replaces the residents of an area and period as a whole, since old bands would count twice', () => {
  const band = { area_id: '0101', period: '2025', age_from: 0, age_to: null, count: 900, flag: null };
  const { package: merged } = mergePackages(base, addition({ population: [band] }));
  const own = rowsOfTable(merged.rawTables.population).filter(
    ({ area_id, period }) => area_id === '0101' && period === '2025'
  );
  expect(own).toHaveLength(1);
  expect(own[0]).toMatchObject({ age_from: 0, age_to: null, count: 900 });
  const others = (pkg: DataPackage) =>
    rowsOfTable(pkg.rawTables.population)
      .filter(({ area_id }) => area_id === '0102')
      .map(({ period, age_from, count }) => [period, age_from, count]);
  expect(others(merged)).toEqual(others(base));
});

it('keeps settings, layers and sources, takes the later period and names the new source', () => {
  const { package: merged } = mergePackages(base, addition({ observations: [figure('0101', '2026', 13)] }));
  expect(merged.settings).toEqual({ ...base.settings, period: '2026' });
  expect(merged.layers).toEqual(base.layers);
  expect(merged.descriptor.sources.map(({ title }) => title)).toEqual([
    'Errechnete Beispieldaten',
    'Sozialdaten_2026.csv'
  ]);
});

it('does not go back to an earlier period', () => {
  const { package: merged } = mergePackages(base, addition({ observations: [figure('0101', '2019', 13)] }));
  expect(merged.settings.period).toBe('2025');
});

it('leaves the package it adds to as it was', () => {
  const before = JSON.stringify(base);
  mergePackages(base, addition({ observations: [figure('0101', '2025', 99)] }));
  expect(JSON.stringify(base)).toBe(before);
});

it('puts areas in the place of those with the same id and vintage', () => {
  const [layer] = base.layers;
  const first = layer?.features[0];
  if (layer === undefined || first === undefined) throw new Error('No areas');
  const renamed = { ...first, properties: { ...first.properties, name: 'Neuer Name' } };
  const { package: merged } = mergePackages(base, {
    ...addition({}),
    layers: [{ ...layer, features: [renamed] }]
  });
  const names = merged.layers[0]?.features.map(({ properties }) => properties.name);
  expect(names).toHaveLength(layer.features.length);
  expect(names).toContain('Neuer Name');
  expect(names).not.toContain(first.properties.name);
});
