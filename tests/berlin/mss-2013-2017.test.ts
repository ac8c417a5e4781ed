import { beforeAll, describe, expect, it } from 'vitest';
import { buildPackage, packagesFolder } from '../../scripts/berlin/build-package.ts';
import { editionOf } from '../../scripts/berlin/edition.ts';
import { readCsv } from '../../scripts/berlin/shared-data.ts';
import { analyse } from './index-rows.ts';
import type { Analysis, IndexRow } from './index-rows.ts';
import { describeBerlin } from './shared-berlin.ts';

const zColumns = {
  z_unemployment: 'z_s1',
  z_long_term_unemployment: 'z_s2',
  z_transfer_receipt: 'z_s3',
  z_child_poverty: 'z_s4'
};
const trendWords: Readonly<Record<string, string>> = {
  improving: 'positiv',
  stable: 'stabil',
  worsening: 'negativ'
};

describeBerlin('atlas analyse on the Berlin packages 2013 and 2017', () => {
  describe.each([
    { year: 2013 as const, classified: 434, outliers: ['10010203'] },
    { year: 2017 as const, classified: 436, outliers: ['04020314', '10010203'] }
  ])('$year', ({ year, classified, outliers }) => {
    const published = readCsv(`gold/berlin-mss-${year}/published.csv`);
    let analysis: Analysis;
    let byId: Map<string, IndexRow>;

    beforeAll(async () => {
      const folder = await buildPackage(editionOf(year), packagesFolder);
      analysis = await analyse(folder);
      byId = new Map(analysis.rows.map((row) => [row.area_id ?? '', row]));
    }, 60_000);

    it('classifies exactly the areas that the publisher classified', () => {
      const ids = analysis.rows.filter((row) => row.classifiable === 'true').map((row) => row.area_id);
      expect(ids).toEqual(published.map((row) => row.id).sort());
      expect(ids).toHaveLength(classified);
    });

    it('gives every published z-score and index within 2e-5', () => {
      const differences = published.flatMap((row) => {
        const mine = byId.get(row.id ?? '');
        const z = Object.entries(zColumns).map(
          ([column, name]) => Number(mine?.[column]) - Number(row[name])
        );
        return [...z, Number(mine?.index) - Number(row.status_index)].map(Math.abs);
      });
      expect(differences).toHaveLength(classified * 5);
      expect(Math.max(...differences)).toBeLessThanOrEqual(2e-5);
    });

    it('gives every published class of status and trend', () => {
      const mine = published.map(({ id }) => {
        const row = byId.get(id ?? '');
        return [id, row?.class, trendWords[row?.trend_class ?? '']];
      });
      expect(mine).toEqual(published.map((row) => [row.id, row.status_class, row.dynamic_class]));
    });

    it('names why the other areas have no class', () => {
      const reasons = analysis.rows.filter((row) => row.classifiable === 'false');
      const withReason = (reason: string) =>
        reasons.filter((row) => row.reason === reason).map((row) => row.area_id);
      expect(analysis.rows).toHaveLength(448);
      expect(withReason('excluded: outlier')).toEqual(outliers);
      expect(withReason('population_unknown')).toEqual(['09041403']);
      expect(withReason('population_below_minimum')).toHaveLength(447 - classified - outliers.length);
    });

    it('tells the two Schloßstraßen apart', () => {
      expect(byId.get('04030417')).toMatchObject({ name: 'Schloßstraße', classifiable: 'true' });
      expect(byId.get('06010102')).toMatchObject({ name: 'Schloßstraße', classifiable: 'true' });
    });
  });
});
