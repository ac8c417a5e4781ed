import { describe, expect, it } from 'vitest';
import { freeKey, withChangedRow, withoutRows, withRow } from '../../../src/lib/package/edit/edit-tables.ts';
import { mergedOffer } from '../../../src/lib/package/edit/merge-offers.ts';
import type { DataPackage, RawTable } from '../../../src/lib/package/model.ts';
import { readPackage } from '../../../src/lib/package/read-package.ts';
import type { TableName } from '../../../src/lib/package/tables.ts';
import { smallPackageSource } from '../../fixtures/small-package.ts';

type Cell = string | number | boolean | null;

const reading = await readPackage(smallPackageSource());
if (!reading.ok) throw new Error('The small package is not valid');
const small = reading.package;

function table(name: TableName, columns: Record<string, Cell[]>): RawTable {
  const rowCount = Object.values(columns)[0]?.length ?? 0;
  return { name, rowCount, columns, extraColumns: {} };
}

function packageWith(...tables: RawTable[]): DataPackage {
  const added = Object.fromEntries(tables.map((one) => [one.name, one]));
  return { ...small, rawTables: { ...small.rawTables, ...added } };
}

const offers = table('offers', { offer_id: ['a', 'b', 'c'], name: ['A', 'B', 'C'] });
const rowsOf = (pkg: DataPackage, name: TableName, ...columns: string[]) => {
  const { rowCount = 0, columns: cells = {} } = pkg.rawTables[name] ?? {};
  return Array.from({ length: rowCount }, (_, row) => columns.map((column) => cells[column]?.[row]));
};

describe('rows of a package', () => {
  it('are added, also to a table that is not there and with columns that are new', () => {
    const grown = withRow(packageWith(offers), 'offers', { offer_id: 'd', sector: 'health' });
    expect(rowsOf(grown, 'offers', 'offer_id', 'name', 'sector')).toEqual([
      ['a', 'A', null],
      ['b', 'B', null],
      ['c', 'C', null],
      ['d', null, 'health']
    ]);
    expect(rowsOf(withRow(small, 'gaps', { gap_id: 'G01' }), 'gaps', 'gap_id')).toEqual([['G01']]);
  });

  it('are changed by their key, and a key that is not there is refused', () => {
    const changed = withChangedRow(packageWith(offers), 'offers', ['offer_id', 'b'], { name: 'Neu' });
    expect(rowsOf(changed, 'offers', 'name')).toEqual([['A'], ['Neu'], ['C']]);
    expect(() => withChangedRow(small, 'offers', ['offer_id', 'x'], {})).toThrow(RangeError);
  });

  it('are removed by their keys', () => {
    const left = withoutRows(packageWith(offers), 'offers', 'offer_id', new Set(['a', 'c']));
    expect([left.rawTables.offers?.rowCount, rowsOf(left, 'offers', 'name')]).toEqual([1, [['B']]]);
    expect(withoutRows(small, 'offers', 'offer_id', new Set(['a']))).toBe(small);
  });

  it('leave the package as it was', () => {
    const pkg = packageWith(offers);
    const before = JSON.stringify(pkg);
    withChangedRow(withRow(pkg, 'offers', { offer_id: 'd' }), 'offers', ['offer_id', 'd'], { name: 'D' });
    expect(JSON.stringify(pkg)).toBe(before);
  });

  it('get keys that are free', () => {
    const pkg = packageWith(table('gaps', { gap_id: ['G01', 'G03'] }));
    expect([freeKey(pkg, 'gaps', 'gap_id', 'G'), freeKey(small, 'gaps', 'gap_id', 'G')]).toEqual([
      'G02',
      'G01'
    ]);
  });
});

describe('two offers that are one', () => {
  const handovers = table('handovers', {
    transition_id: ['t', 't', 't', 'u'],
    from_offer_id: ['a', 'b', 'b', 'c'],
    to_offer_id: ['c', 'c', 'a', 'b']
  });
  const areas = table('offer_areas', { offer_id: ['a', 'b', 'b'], area_id: ['0101', '0101', '0102'] });
  const merged = mergedOffer(packageWith(offers, handovers, areas), 'a', 'b');

  it('keep the areas of both, each once', () => {
    expect(rowsOf(merged, 'offers', 'offer_id')).toEqual([['a'], ['c']]);
    expect(rowsOf(merged, 'offer_areas', 'offer_id', 'area_id')).toEqual([
      ['a', '0101'],
      ['a', '0102']
    ]);
  });

  it('keep the handovers of both, none twice and none to itself', () => {
    expect(rowsOf(merged, 'handovers', 'transition_id', 'from_offer_id', 'to_offer_id')).toEqual([
      ['t', 'a', 'c'],
      ['u', 'c', 'a']
    ]);
  });
});
