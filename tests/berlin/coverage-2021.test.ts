import { beforeAll, expect, it } from 'vitest';
import { buildPackage, packagesFolder } from '../../scripts/berlin/build-package.ts';
import { editionOf } from '../../scripts/berlin/edition.ts';
import { readCsv } from '../../scripts/berlin/shared-data.ts';
import { analyse } from './index-rows.ts';
import type { IndexRow } from './index-rows.ts';
import { kitas, kitaSentence, kitaSites } from './kita-figures.ts';
import { describeBerlin } from './shared-berlin.ts';

const sum = (rows: readonly IndexRow[], of: (row: IndexRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

describeBerlin('Kita places and children under six in Berlin, by planning area', () => {
  let coverage: readonly IndexRow[];
  let equity: readonly IndexRow[];
  let index: readonly IndexRow[];
  let sites: readonly IndexRow[];
  let proposals: unknown;
  beforeAll(async () => {
    const { tables, rows, provenance } = await analyse(await buildPackage(editionOf(2021), packagesFolder));
    coverage = tables.get('coverage.csv') ?? [];
    equity = tables.get('equity.csv') ?? [];
    sites = tables.get('sites.csv') ?? [];
    proposals = (provenance.coverage as { sites?: unknown }).sites;
    index = rows;
  }, 120_000);

  it('counts 2,852 Kitas, 197,762 places and 215,179 children', () => {
    expect(coverage).toHaveLength(542);
    expect(sum(coverage, (row) => Number(row.count))).toBe(kitas.facilities);
    expect(sum(coverage, (row) => Number(row.supply))).toBe(kitas.places);
    expect(sum(coverage, (row) => Number(row.persons))).toBe(kitas.children);
  });

  it('gives the places of every area as the source sums them, and their ratio', () => {
    const published = new Map(
      readCsv('data/berlin/facilities/kitas-2025-11-planning-areas.csv').map((row) => [
        row.id,
        Number(row.places)
      ])
    );
    for (const row of coverage) {
      expect(Number(row.supply), row.area_id).toBe(published.get(row.area_id ?? '') ?? 0);
      if (row.persons === '0') expect(row.place_ratio).toBe('');
      else expect(Number(row.place_ratio)).toBeCloseTo(Number(row.supply) / Number(row.persons), 12);
    }
  });

  it('hands out nearly every place by catchments, none twice', () => {
    for (const method of ['two_step', 'two_step_enhanced', 'two_step_gaussian', 'three_step']) {
      const total = sum(coverage, (row) => Number(row[`access_${method}`]) * Number(row.persons));
      expect(total, method).toBeLessThanOrEqual(197_762.001);
      expect(total, method).toBeGreaterThan(0.999 * 197_762);
    }
  });

  it('is plausible: a Kita within a few minutes for most, fewer extremes than by the borders of areas', () => {
    const reached = sum(coverage, (row) => Number(row.reached_share) * Number(row.persons)) / 215_179;
    expect(reached).toBeGreaterThan(0.97);
    const spread = (column: string) => {
      const values = coverage.filter((row) => Number(row.persons) >= 50).map((row) => Number(row[column]));
      const sorted = values.sort((a, b) => a - b);
      return sorted[Math.floor(0.95 * sorted.length)]! - sorted[Math.floor(0.05 * sorted.length)]!;
    };
    expect(spread('access_two_step_enhanced')).toBeLessThan(0.6 * spread('place_ratio'));
  });

  it('sets the reach of places against the status index of 2021', () => {
    const classified = new Set(index.filter((row) => row.classifiable === 'true').map((row) => row.area_id));
    const compared = equity.filter((row) => row.supply_share !== '');
    expect(new Set(compared.map((row) => row.area_id))).toEqual(classified);
    for (const share of ['supply_share', 'need_share', 'person_share'])
      expect(sum(compared, (row) => Number(row[share]))).toBeCloseTo(1, 9);
    const high = new Set(index.filter((row) => Number(row.class) >= 3).map((row) => row.area_id));
    const of = (column: string) =>
      sum(
        equity.filter((row) => high.has(row.area_id)),
        (row) => Number(row[column])
      );
    expect(of('need_share')).toBeGreaterThan(of('person_share'));
    expect(of('supply_share')).toBeLessThan(of('need_share'));
  });

  it('proposes five sites where most places lack, proved, and says so in words', () => {
    const proposed = sites.map(({ name, proof, lacking_places }) => {
      return { name, proof, lacking: Math.round(Number(lacking_places)) };
    });
    expect(proposed).toEqual(kitaSites.map((site) => ({ ...site, proof: 'optimal' })));
    const total = sum(coverage, (row) => Number(row.reached_shortfall));
    expect(total).toBeCloseTo(kitas.lacking, 0);
    expect(proposals).toMatchObject([
      { result: { status: 'optimal', gap: 0 }, lacking_places: { all: expect.closeTo(total, 3) as number } }
    ]);
    expect(JSON.stringify(proposals)).toContain(kitaSentence);
  });
});
