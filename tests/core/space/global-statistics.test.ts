import { describe, expect, it } from 'vitest';
import { geary } from '../../../src/lib/core/space/geary.ts';
import { generalG } from '../../../src/lib/core/space/general-g.ts';
import { localGStar } from '../../../src/lib/core/space/local-g.ts';
import { localMoran } from '../../../src/lib/core/space/local-moran.ts';
import { localMoranTest } from '../../../src/lib/core/space/local-moran-test.ts';
import { moran } from '../../../src/lib/core/space/moran.ts';
import { MoranP } from '../../../src/lib/core/space/moran-p.ts';
import { binaryWeights, rowStandardised, weightSums } from '../../../src/lib/core/space/spatial-weights.ts';

/** Six areas, one of them an island, and one link that goes one way only. */
const neighbours = [[1, 2], [0, 2], [0, 1, 3], [2, 5], [], [3, 0]].map((row) => Uint32Array.from(row).sort());
const values = Float64Array.of(5, 3, 4, 1, 7, 2);

function arrangements(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) =>
    arrangements([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest])
  );
}
const all = arrangements([...values]).map((items) => Float64Array.from(items));

function momentsOf(figures: readonly number[]) {
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return { mean, variance: figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / figures.length };
}

describe.each([
  ['row-standardised', rowStandardised(neighbours)],
  ['binary', binaryWeights(neighbours)]
])('%s weights', (_, weights) => {
  it('sum up as their matrix does', () => {
    const w = neighbours.map((row, i) =>
      neighbours.map((_, j) => (row.includes(j) ? (weights.linkWeight[i] ?? 0) : 0))
    );
    const at = (i: number, j: number) => w[i]?.[j] ?? 0;
    const indices = [...neighbours.keys()];
    const sum = (of: (i: number) => number) => indices.reduce((total, i) => total + of(i), 0);
    const { s0, s1, s2 } = weightSums(weights);
    expect(s0).toBeCloseTo(
      sum((i) => sum((j) => at(i, j))),
      12
    );
    expect(s1).toBeCloseTo(sum((i) => sum((j) => (at(i, j) + at(j, i)) ** 2)) / 2, 12);
    expect(s2).toBeCloseTo(
      sum((i) => (sum((j) => at(i, j)) + sum((j) => at(j, i))) ** 2),
      12
    );
  });

  it('the moments under randomisation are those of all 720 arrangements', () => {
    const ofMoran = momentsOf(all.map((arranged) => moran(arranged, weights).i));
    expect(moran(values, weights).expected).toBeCloseTo(ofMoran.mean, 12);
    expect(moran(values, weights).randomisation.variance).toBeCloseTo(ofMoran.variance, 12);
    const ofGeary = momentsOf(all.map((arranged) => geary(arranged, weights).c));
    expect(1).toBeCloseTo(ofGeary.mean, 12);
    expect(geary(values, weights).randomisation.variance).toBeCloseTo(ofGeary.variance, 12);
    const ofG = momentsOf(all.map((arranged) => generalG(arranged, weights).g));
    expect(generalG(values, weights).expected).toBeCloseTo(ofG.mean, 12);
    expect(generalG(values, weights).variance).toBeCloseTo(ofG.variance, 12);
  });

  it('so are those of local Moran, over all arrangements and over those that keep the row', () => {
    for (const row of [0, 2, 5]) {
      const localAt = (arranged: Float64Array) => localMoran(arranged, weights).localI[row] ?? NaN;
      const total = momentsOf(all.map(localAt));
      const kept = momentsOf(all.filter((arranged) => arranged[row] === values[row]).map(localAt));
      const tests = {
        total: localMoranTest(values, weights, 'total'),
        kept: localMoranTest(values, weights, 'conditional')
      };
      expect(tests.total.expected[row]).toBeCloseTo(total.mean, 12);
      expect(tests.total.variance[row]).toBeCloseTo(total.variance, 12);
      expect(tests.kept.expected[row]).toBeCloseTo(kept.mean, 12);
      expect(tests.kept.variance[row]).toBeCloseTo(kept.variance, 12);
    }
  });

  it('the pseudo p is near the share of all arrangements', () => {
    const { i } = moran(values, weights);
    const drawn = all.map((arranged) => moran(arranged, weights).i);
    const above = drawn.filter((one) => one >= i - 1e-9).length / drawn.length;
    const below = drawn.filter((one) => one <= i + 1e-9).length / drawn.length;
    const z = values.map((value) => value - 22 / 6);
    const pseudo = new MoranP(z, weights, 1);
    pseudo.take(9_999);
    expect(pseudo.value).toBeCloseTo(Math.min(1, 2 * Math.min(above, below)), 1);
  });
});

describe('local statistics', () => {
  it('esda divides by n − 1 where spdep divides by n', () => {
    const weights = rowStandardised(neighbours);
    const spdep = localMoran(values, weights).localI;
    const esda = localMoran(values, weights, 'esda').localI;
    spdep.forEach((one, row) => expect(esda[row]).toBeCloseTo((one * 5) / 6, 12));
    expect(localMoran(values, weights).quadrant[0]).toBe('high-low');
  });

  it('Gi* of an area that touches all others is 0: its neighbourhood is the city', () => {
    const star = [[1, 2, 3], [0], [0], [0]].map((row) => Uint32Array.from(row));
    expect(localGStar(Float64Array.of(5, 1, 2, 9), star)[0]).toBe(0);
  });
});
