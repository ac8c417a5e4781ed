import { describe, expect, it } from 'vitest';
import { searchRows, sortRows } from '../../src/lib/charts/stress-table/sort-rows.ts';
import { nameKey } from '../../src/lib/core/name-key.ts';

const rows = [
  { areaId: '1', name: 'Öder Weg', parentName: 'Nord', value: 2 },
  { areaId: '2', name: 'Altstadt', parentName: null, value: null },
  { areaId: '3', name: 'Große Straße', parentName: 'Süd', value: 1 },
  { areaId: '4', name: 'Zeche', parentName: 'Süd', value: 2 }
];
const ids = (list: { areaId: string }[]) => list.map(({ areaId }) => areaId).join('');

describe('sorting and searching rows', () => {
  it('sorts in both directions, empty last, ties by key', () => {
    expect(ids(sortRows(rows, (row) => row.value, 'ascending'))).toBe('3142');
    expect(ids(sortRows(rows, (row) => row.value, 'descending'))).toBe('1432');
  });
  it('sorts names with umlauts among their letters', () =>
    expect(ids(sortRows(rows, (row) => nameKey(row.name), 'ascending'))).toBe('2314'));
  it.each([
    ['strasse', '3'],
    ['oder', '1'],
    ['süd', '34'],
    ['2', '2'],
    [' ', '1234'],
    ['xyz', '']
  ])('finds %s', (text, found) => expect(ids(searchRows(rows, text))).toBe(found));
});
