import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeGold, type GoldCase } from '../gold/gold-case.ts';
import { sviFigure, type SviThemes } from '../gold/svi-edition.ts';
import type { DeprivationExpected } from '../gold/deprivation-edition.ts';
import { Workbench } from './atlas-process.ts';
import { analysedGold, type Analysed } from './gold-package.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

/** How sure the ranks are is not asked here, and takes longer than the index. */
const quick = { robustness: { draws: 1 }, space: { permutations: 99 } };

const largest = (differences: readonly number[]) =>
  differences.reduce((most, one) => Math.max(most, Math.abs(one)), 0);

describeGold('cdc-svi-2020-delaware-tracts', (gold) => testSviPreset(gold));
describeGold('cdc-svi-2022-pennsylvania-counties', (gold) => testSviPreset(gold));
describeGold('england-imd-2025', (gold) => testDeprivationPreset(gold, 'imd'));
describeGold('scotland-simd-2016', (gold) => testDeprivationPreset(gold, 'simd'));

function testSviPreset(gold: GoldCase): void {
  const rows = gold.records('data.csv');
  const { themes, n_ranked: ranked } = gold.json<{ themes: SviThemes; n_ranked: number }>('expected.json');
  const ids = Object.values(themes).flat();
  let analysed: Analysed;

  beforeAll(async () => {
    analysed = await analysedGold(bench, {
      areaIds: rows.map((row) => row.GEOID ?? ''),
      residents: rows.map((row) => Number(row.E_TOTPOP)),
      indicators: ids.map((id) => ({
        id,
        weight: 1,
        polarity: 1,
        values: rows.map((row) => sviFigure(row, id))
      })),
      index: {
        preset: 'svi',
        ...quick,
        themes: Object.entries(themes).map(([id, indicators]) => ({ id, name_de: id, indicators }))
      }
    });
  });

  it('preset svi: ranks, theme ranks and percentile ranks in index.csv as published', () => {
    const published = rows.filter((row) => Number(row.RPL_THEMES) >= 0);
    expect(published).toHaveLength(ranked);
    const columns = [
      ['index', 'RPL_THEMES'],
      ...ids.map((id) => [`p_${id}`, `EPL_${id}`]),
      ...Object.keys(themes).map((id) => [`theme_${id}_percentile`, `RPL_THEME${id}`])
    ] as const;
    for (const [mine = '', theirs = ''] of columns) {
      const differences = published.map(
        (row) => Number(analysed.rows.get(row.GEOID ?? '')?.[mine] || NaN) - Number(row[theirs])
      );
      expect([mine, differences.some(Number.isNaN), largest(differences) <= 1e-4 + 1e-9]).toEqual([
        mine,
        false,
        true
      ]);
    }
  });

  it('provenance names the preset and what it stands for', () => {
    expect(analysed.index).toMatchObject({
      preset: 'svi',
      standardise: 'percentile-rank',
      combine: 'percentile-of-sums',
      percentile_decimals: 4,
      classify: { method: 'limits', limits: [0.25, 0.5, 0.75] }
    });
  });
}

function testDeprivationPreset(gold: GoldCase, preset: 'imd' | 'simd'): void {
  const rows = gold.records('data.csv');
  const { weights_percent: weights, tolerance } = gold.json<DeprivationExpected>('expected.json');
  let analysed: Analysed;

  beforeAll(async () => {
    analysed = await analysedGold(bench, {
      areaIds: rows.map((row) => row.id ?? ''),
      indicators: Object.entries(weights).map(([id, weight]) => ({
        id,
        weight,
        polarity: -1,
        values: rows.map((row) => Number(row[`${id}_rank`]))
      })),
      index: { preset, ...quick }
    });
  }, 290_000);

  it(`preset ${preset}: ranks and deciles in index.csv as published`, () => {
    const pairs = rows.map((row) => ({ row, mine: analysed.rows.get(row.id ?? '') }));
    expect(
      largest(pairs.map(({ row, mine }) => Number(mine?.rank) - Number(row.IMD_rank)))
    ).toBeLessThanOrEqual(tolerance.rank);
    const off = pairs.filter(({ row, mine }) => 11 - Number(mine?.class) !== Number(row.IMD_decile));
    expect(off.length).toBeLessThanOrEqual(tolerance.rank);
    expect(analysed.index).toMatchObject({ preset, classify: { method: 'rank-shares', classes: 10 } });
  });
}
