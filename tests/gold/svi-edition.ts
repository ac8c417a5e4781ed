import { expect, it } from 'vitest';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import { presets } from '../../src/lib/core/index-methods/presets.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { AreaIndex, IndexInput } from '../../src/lib/core/stress-types.ts';
import type { GoldCase } from './gold-case.ts';

type Row = Record<string, string>;
export type SviThemes = Readonly<Record<string, readonly string[]>>;
interface Expected {
  n: number;
  n_ranked: number;
  missing_code: number;
  themes: SviThemes;
}

const near = (difference: number) => Math.abs(difference) <= 1e-4 + 1e-9;

/** The tests of an edition: percentile ranks, theme sums and ranks, overall rank, flags as published. */
export function testSviEdition(gold: GoldCase): void {
  const rows = gold.records('data.csv');
  const expected = gold.json<Expected>('expected.json');
  const index = stressIndex(sviInput(rows, expected.themes));
  const published = new Map(rows.map((row) => [row.GEOID as string, row]));
  const pairs = index.areas.flatMap((area): [AreaIndex, Row][] => {
    const row = published.get(area.areaId);
    return area.status && row ? [[area, row]] : [];
  });

  it('ranks the areas that the publisher ranked', () => {
    expect(index.areas).toHaveLength(expected.n);
    expect(index.classifiableCount).toBe(expected.n_ranked);
    expect(pairs.filter(([, row]) => Number(row.RPL_THEMES) < 0)).toEqual([]);
  });

  it('gives every percentile rank of an indicator within 1e-4', () => {
    const off = pairs.flatMap(([{ areaId, scores }, row]) =>
      scores
        .filter(({ indicatorId, z }) => !near(z - Number(row[`EPL_${indicatorId}`])))
        .map(({ indicatorId, z }) => ({ areaId, indicatorId, z }))
    );
    expect(off).toEqual([]);
    expect(pairs[0]?.[0].scores).toHaveLength(16);
  });

  it('gives the sum of every theme within 1e-3 and its percentile rank within 1e-4', () => {
    const off = pairs.flatMap(([{ areaId, themes = [] }, row]) =>
      themes
        .filter(
          ({ themeId, value, percentile }) =>
            !(Math.abs(value - Number(row[`SPL_THEME${themeId}`])) <= 1e-3) ||
            !near(percentile - Number(row[`RPL_THEME${themeId}`]))
        )
        .map((theme) => ({ areaId, ...theme }))
    );
    expect(off).toEqual([]);
    expect(pairs[0]?.[0].themes).toHaveLength(4);
  });

  it('gives the overall percentile rank within 1e-4, and contributions that add up to the sum', () => {
    for (const [{ areaId, status, scores }, row] of pairs) {
      expect([areaId, near((status?.index ?? NaN) - Number(row.RPL_THEMES))]).toEqual([areaId, true]);
      const sum = scores.reduce((total, { contribution }) => total + contribution, 0);
      expect(Math.abs(sum - Number(row.SPL_THEMES)), areaId).toBeLessThanOrEqual(1e-3);
    }
  });

  it('gives every flag: a percentile rank of 0.9 and more', () => {
    for (const [{ areaId, scores }, row] of pairs)
      expect([areaId, ...scores.map(({ z }) => (z >= 0.9 ? 1 : 0))]).toEqual([
        areaId,
        ...scores.map(({ indicatorId }) => Number(row[`F_${indicatorId}`]))
      ]);
  });
}

/** A figure counts where the publisher ranked it; −999 is missing. */
export const sviFigure = (row: Row, id: string): number | null =>
  Number(row[`EPL_${id}`]) < 0 ? null : Number(row[`EP_${id}`]);

function sviInput(rows: readonly Row[], themes: SviThemes): IndexInput {
  const { settings } = presets.svi;
  return {
    areaIds: rows.map((row) => row.GEOID as string),
    residents: columnOfNumbers(rows.map((row) => Number(row.E_TOTPOP))),
    indicators: Object.values(themes)
      .flat()
      .map((id) => ({
        id,
        weight: 1,
        polarity: 1,
        now: columnOfNumbers(rows.map((row) => sviFigure(row, id))),
        before: null
      })),
    settings: {
      ...settings,
      themes: Object.entries(themes).map(([id, indicators]) => ({
        id,
        nameDe: `Thema ${id}`,
        nameEn: null,
        indicators,
        weight: 1
      })),
      excluded: []
    }
  };
}
