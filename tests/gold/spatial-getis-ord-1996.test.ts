import { expect, it } from 'vitest';
import { localG, localGStar } from '../../src/lib/core/space/local-g.ts';
import { distanceBand } from '../../src/lib/core/space/point-neighbours.ts';
import { describeGold } from './gold-case.ts';
import { within } from './spatial-case.ts';

interface Expected {
  checked_row_id: number;
  published_spdep_Gi: Record<string, number>;
  published_spdep_GiStar_30: number;
  published_getis_ord_1996_GiStar_30_with_n_minus_1: number;
}

describeGold('spatial-getis-ord-1996', (gold) => {
  const expected = gold.json<Expected>('expected.json');
  const points = gold.records('points.csv');
  const column = (name: string) => Float64Array.from(points, (row) => Number(row[`"${name}"`]));
  const [place, values] = [{ x: column('x'), y: column('y') }, column('val')];
  const rows = gold.records('gi.csv');

  it.each([30, 60, 90, 120, 150])('Gi and Gi* of a grid within %i', (limit) => {
    const neighbours = distanceBand(place, limit);
    const [gi, giStar] = [localG(values, neighbours), localGStar(values, neighbours)];
    expect(rows).toHaveLength(points.length);
    rows.forEach((row, i) => {
      expect(Math.abs((gi[i] ?? NaN) - Number(row[`Gi_${limit}`]))).toBeLessThanOrEqual(1e-9);
      expect(Math.abs((giStar[i] ?? NaN) - Number(row[`GiStar_${limit}`]))).toBeLessThanOrEqual(1e-9);
    });
    within(gi[expected.checked_row_id - 1], expected.published_spdep_Gi[limit], 1e-6);
  });

  it('the published Gi*, also with n − 1 in the variance', () => {
    const n = points.length;
    const ours = localGStar(values, distanceBand(place, 30))[expected.checked_row_id - 1] ?? NaN;
    within(ours, expected.published_spdep_GiStar_30, 1e-6);
    within(ours * Math.sqrt((n - 1) / n), expected.published_getis_ord_1996_GiStar_30_with_n_minus_1, 1e-6);
  });
});
