import { expect, it } from 'vitest';
import { editionOf, editions } from '../../scripts/berlin/edition.ts';
import { berlinPackage } from '../../scripts/berlin/package.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { describeBerlin } from './shared-berlin.ts';

type Row = Readonly<Record<string, unknown>>;

function rows(
  { rawTables }: DataPackage,
  name: 'observations' | 'population' | 'indicators' | 'facilities'
): Row[] {
  const table = rawTables[name];
  if (!table) throw new Error(`no table ${name}`);
  const columns = Object.entries(table.columns);
  return Array.from({ length: table.rowCount }, (_, row) =>
    Object.fromEntries(columns.map(([column, cells]) => [column, cells[row]]))
  );
}

describeBerlin('the Berlin packages', () => {
  const packages = new Map(editions.map((edition) => [edition.year, berlinPackage(edition)]));
  const packageOf = (year: 2013 | 2017 | 2021) => packages.get(year) as DataPackage;
  const areaIds = (year: 2013 | 2017 | 2021) =>
    packageOf(year).layers[0]?.features.map(({ properties }) => properties.area_id) ?? [];

  it.each([
    [2013, 448],
    [2017, 448],
    [2021, 542]
  ] as const)('%d has %d planning areas with different keys, each in one of 12 boroughs', (year, count) => {
    const [planningAreas, boroughs] = packageOf(year).layers;
    const boroughIds = new Set(boroughs?.features.map(({ properties }) => properties.area_id));
    expect([new Set(areaIds(year)).size, boroughIds.size]).toEqual([count, 12]);
    for (const { properties } of planningAreas?.features ?? [])
      expect(boroughIds).toContain(properties.parent_id);
  });

  it.each([
    [2013, 13],
    [2017, 11],
    [2021, 6]
  ] as const)(
    '%d has %d areas without a published class, all of whose figures are missing, not zero',
    (year, count) => {
      const index = new Set(packageOf(year).settings.index.indicators.map(({ id }) => id));
      const figures = rows(packageOf(year), 'observations').filter((row) =>
        index.has(String(row.indicator_id))
      );
      const missing = figures.filter((row) => row.flag === 'missing');
      expect(new Set(missing.map((row) => row.area_id)).size).toBe(count);
      expect(missing).toHaveLength(count * index.size * 2);
      expect(missing.every((row) => row.value === null)).toBe(true);
    }
  );

  it('keeps a published zero as a value', () => {
    const zeros = rows(packageOf(2021), 'observations').filter((row) => row.value === 0);
    expect(zeros.filter((row) => row.indicator_id === 'simple_residential_location')).toHaveLength(240);
    expect(zeros.every((row) => row.flag === null)).toBe(true);
  });

  it('marks the figures computed from the published change as estimated, and says so in the source', () => {
    const earlier = rows(packageOf(2013), 'observations').filter(
      (row) => row.period === '2010' && row.value !== null
    );
    expect(earlier.every((row) => row.flag === 'estimated')).toBe(true);
    expect(
      earlier.find((row) => row.area_id === '01011101' && row.indicator_id === 'unemployment')?.value
    ).toBe(7.21206);
    for (const { source } of rows(packageOf(2013), 'indicators')) expect(source).toContain('2010: errechnet');
  });

  it.each([
    [2013, 3_469_621],
    [2017, 3_670_622],
    [2021, 3_769_962]
  ] as const)('%d counts every resident once per level', (year, total) => {
    const sum = (length: number) =>
      rows(packageOf(year), 'population')
        .filter((row) => String(row.area_id).length === length && row.period === String(year - 1))
        .reduce((residents, row) => residents + Number(row.count), 0);
    expect([sum(8), sum(2)]).toEqual([total, total]);
  });

  it('knows the ages of 2016 from the register', () => {
    const bands = rows(packageOf(2017), 'population').filter((row) => row.area_id === '01011101');
    expect(bands.map((row) => [row.age_from, row.age_to, row.count])).toEqual([
      [0, 5, 127],
      [6, 14, 107],
      [15, 17, 31],
      [18, 26, 454],
      [27, 44, 941],
      [45, 54, 344],
      [55, 64, 398],
      [65, null, 712]
    ]);
  });

  it('2021 has the day-care centres of today and the children of the latest register', () => {
    const facilities = rows(packageOf(2021), 'facilities');
    expect(facilities).toHaveLength(2852);
    expect(facilities.reduce((sum, row) => sum + Number(row.places_approved), 0)).toBe(197_762);
    const areas = new Set(areaIds(2021));
    expect(facilities.filter((row) => !areas.has(String(row.area_id)))).toEqual([]);
    const children = (length: number) =>
      rows(packageOf(2021), 'population')
        .filter((row) => row.period === '2023' && row.age_to === 5 && String(row.area_id).length === length)
        .reduce((sum, row) => sum + Number(row.count), 0);
    expect([children(8), children(2)]).toEqual([215_179, 215_179]);
  });

  it('refuses an edition that does not exist', () => {
    expect(() => editionOf(2019 as 2021)).toThrow('no edition 2019');
  });
});
