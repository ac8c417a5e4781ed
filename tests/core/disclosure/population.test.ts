import { describe, expect, it } from 'vitest';
import { personsUpTo } from '../../../src/lib/core/disclosure/age-bands.ts';
import { children, residents, safePopulation } from '../../../src/lib/core/disclosure/population.ts';
import { rawTable, rowsOf } from './raw-fixture.ts';

const band = (from: number, to: number, count: number | null) => ({ from, to, count });
const names = ['area_id', 'period', 'age_from', 'age_to', 'count', 'flag'];

describe('personsUpTo', () => {
  const bands = [band(18, Infinity, 70), band(0, 5, 10), band(6, 17, 20)];

  it('adds up the bands, whatever their order', () => {
    expect(personsUpTo(Infinity, bands)).toBe(100);
    expect(personsUpTo(17, bands)).toBe(30);
    expect(personsUpTo(5, bands)).toBe(10);
  });

  it.each([
    ['a band crosses the age', 14, bands],
    ['a band is missing', Infinity, [band(0, 5, 1), band(18, Infinity, 2)]],
    ['a count is not known', Infinity, [band(0, 5, null), band(6, Infinity, 2)]],
    ['it does not begin at birth', Infinity, [band(18, Infinity, 2)]],
    ['it ends early', Infinity, [band(0, 17, 2)]],
    ['there is no band', 17, []]
  ])('is not known where %s', (_, age, given) => {
    expect(personsUpTo(age, given)).toBeNull();
  });

  it('is not disturbed by what lies above the age', () => {
    expect(personsUpTo(17, [band(0, 17, 4), band(18, Infinity, null)])).toBe(4);
  });

  it('takes a last band that ends with 99 or more for open', () => {
    expect(personsUpTo(Infinity, [band(0, 17, 4), band(18, 120, 6)])).toBe(10);
    expect(personsUpTo(Infinity, [band(0, 89, 4), band(90, 99, 6), band(100, 109, 1)])).toBe(11);
  });
});

describe('population behind the gate', () => {
  const table = rawTable(names, [
    ['b', '2024', 18, null, 300, null],
    ['b', '2024', null, 17, 2, null],
    ['a', '2024', 0, 17, 0, 'estimated'],
    ['a', '2024', 18, null, 3, null],
    ['a', '2023', 0, 17, null, 'suppressed'],
    ['a', '2023', 18, null, 40, null],
    ['c', '2024', 0, 20, 50, null],
    ['c', '2024', 21, null, 50, 'missing']
  ]);

  it('suppresses bands of 1 or 2 persons, not of none', () => {
    expect(rowsOf(safePopulation(table, 3)).map((row) => row.slice(4))).toEqual([
      [300, 'value', null],
      [null, 'suppressed', null],
      [0, 'value', 'estimated'],
      [3, 'value', null],
      [null, 'suppressed', null],
      [40, 'value', null],
      [50, 'value', null],
      [null, 'missing', null]
    ]);
  });

  it('adds residents up from the bands before their suppression, ordered by area and period', () => {
    expect(rowsOf(residents(table))).toEqual([
      ['a', '2023', null, 'missing'],
      ['a', '2024', 3, 'value'],
      ['b', '2024', 302, 'value'],
      ['c', '2024', null, 'missing']
    ]);
  });

  it('counts children where a band ends at 17', () => {
    expect(rowsOf(children(table, 3))).toEqual([
      ['a', '2023', null, 'missing'],
      ['a', '2024', 0, 'value'],
      ['b', '2024', null, 'suppressed'],
      ['c', '2024', null, 'missing']
    ]);
  });
});
