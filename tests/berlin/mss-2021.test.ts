import { beforeAll, expect, it } from 'vitest';
import { buildPackage, packagesFolder } from '../../scripts/berlin/build-package.ts';
import { editionOf } from '../../scripts/berlin/edition.ts';
import { readCsv } from '../../scripts/berlin/shared-data.ts';
import { analyse } from './index-rows.ts';
import type { Analysis } from './index-rows.ts';
import { describeBerlin } from './shared-berlin.ts';

/** DI_N as published: 1 positiv, 3 stabil, 5 negativ. */
const trendNumbers: Readonly<Record<string, string>> = { improving: '1', stable: '3', worsening: '5' };

describeBerlin('atlas analyse on the Berlin package 2021', () => {
  let folder: string;
  let analysis: Analysis;

  beforeAll(async () => {
    folder = await buildPackage(editionOf(2021), packagesFolder);
    analysis = await analyse(folder);
  }, 60_000);

  const count = (column: string, value: string) =>
    analysis.rows.filter((row) => row[column] === value).length;

  it('gives the published counts of status 75/366/46/49 and trend 48/436/52', () => {
    expect(['1', '2', '3', '4'].map((number) => count('class', number))).toEqual([75, 366, 46, 49]);
    expect(['improving', 'stable', 'worsening'].map((name) => count('trend_class', name))).toEqual([
      48, 436, 52
    ]);
    expect([analysis.rows.length, count('classifiable', 'true')]).toEqual([542, 536]);
  });

  it('names the reason of the six areas without a class', () => {
    const unclassified = analysis.rows.filter((row) => row.classifiable === 'false');
    expect(unclassified.map((row) => [row.area_id, row.population, row.reason])).toEqual([
      ['03300515', '38', 'population_below_minimum'],
      ['03400831', '0', 'population_below_minimum'],
      ['04400725', '110', 'population_below_minimum'],
      ['05300838', '21', 'population_below_minimum'],
      ['06200418', '0', 'population_below_minimum'],
      ['10100205', '1262', 'excluded: outlier']
    ]);
  });

  it('gives every area its published class of status and trend', () => {
    const published = readCsv('data/berlin/mss/2021/wfs_mss_2021_indizes.csv').filter(
      (row) => row.KOM === 'gültig'
    );
    const classified = analysis.rows.filter((row) => row.classifiable === 'true');
    const mine = classified.map((row) => [row.area_id, row.class, trendNumbers[row.trend_class ?? '']]);
    const theirs = published.map((row) => [row.PLR_ID, row.SI_N, row.DI_N]);
    expect(mine).toEqual(theirs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  });

  it('gives every published z-score of table 3 within its two decimals', () => {
    const published = new Map(readCsv('gold/berlin-mss-2021-zvalues/data.csv').map((row) => [row.id, row]));
    const columns = {
      z_unemployment: 'z_s1',
      z_transfer_receipt: 'z_s3',
      z_child_poverty: 'z_s4',
      index: 'status_index'
    };
    for (const row of analysis.rows.filter(({ classifiable }) => classifiable === 'true'))
      for (const [column, name] of Object.entries(columns)) {
        const difference = Math.abs(Number(row[column]) - Number(published.get(row.area_id ?? '')?.[name]));
        expect([row.area_id, column, difference <= 0.012]).toEqual([row.area_id, column, true]);
      }
  });

  it('computes the twelve boroughs on request', async () => {
    const boroughs = await analyse(folder, '--level', 'borough', '--lang', 'en');
    expect(boroughs.rows.map((row) => row.area_id)).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
    );
    expect(boroughs.rows.every((row) => row.classifiable === 'true' && row.trend_class !== '')).toBe(true);
  });
});
