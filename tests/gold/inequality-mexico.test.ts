import { expect, it } from 'vitest';
import { lorenzCurve } from '../../src/lib/core/equity/concentration-curve.ts';
import { absoluteDifferences, atkinson, gini, hoover } from '../../src/lib/core/equity/gini.ts';
import { theil } from '../../src/lib/core/equity/theil.ts';
import { describeGold } from './gold-case.ts';

interface Expected {
  published_inequality: {
    gini_pcgdp1940: number;
    gini_spatial_1940_within_neighbour_sum_wg: number;
    gini_spatial_1940_non_neighbour_sum_wcg: number;
    theil_T_1940_to_2000: number[];
    theil_between_regions_hanson98: number[];
  };
  computed: {
    gini: Record<string, number>;
    theil: Record<string, number>;
    theil_between: Record<string, number>;
    theil_within: Record<string, number>;
    lorenz_1940_y_at_i_over_32: number[];
    hoover_1940: number;
  };
  toy_published: {
    wolfson_lorenz_of_1_to_5: number[];
    atkinson_10_to_50: Record<string, number>;
    theil_two_groups_0_0_0_10_10_10: { T: number; between: number; within: number };
  };
}

describeGold('inequality-mexico', (gold) => {
  const {
    published_inequality: published,
    computed,
    toy_published: toy
  } = gold.json<Expected>('expected.json');
  const rows = gold.records('data.csv');
  const regions = rows.map((row) => row.hanson98 ?? '');
  const column = (name: string) => Float64Array.from(rows, (row) => Number(row[name]));
  const within = (ours: number | null | undefined, theirs: number, tolerance: number) =>
    expect(Math.abs((ours ?? NaN) - theirs)).toBeLessThanOrEqual(tolerance);

  it.each(Object.keys(computed.gini))('%s: Gini, Theil and its parts between and within regions', (name) => {
    const values = column(name);
    within(gini(values), computed.gini[name] ?? NaN, 1e-10);
    const parts = theil(values, regions);
    within(parts?.total, computed.theil[name] ?? NaN, 1e-10);
    within(parts?.between, computed.theil_between[name] ?? NaN, 1e-10);
    within(parts?.within, computed.theil_within[name] ?? NaN, 1e-10);
  });

  it('the published values', () => {
    within(gini(column('pcgdp1940')), published.gini_pcgdp1940, 1e-7);
    Object.keys(computed.gini).forEach((name, i) => {
      const parts = theil(column(name), regions);
      within(parts?.total, published.theil_T_1940_to_2000[i] ?? NaN, 1e-7);
      within(parts?.between, published.theil_between_regions_hanson98[i] ?? NaN, 1e-7);
    });
    const differences = absoluteDifferences(column('pcgdp1940'), regions);
    within(differences.within, published.gini_spatial_1940_within_neighbour_sum_wg, 1e-7);
    within(differences.between, published.gini_spatial_1940_non_neighbour_sum_wcg, 1e-7);
  });

  it('Lorenz curve and Hoover index of 1940', () => {
    const values = column('pcgdp1940');
    const curve = lorenzCurve(
      values,
      values.map(() => 1)
    );
    expect(curve).toHaveLength(33);
    curve.forEach(({ x, y }, i) => {
      within(x, i / 32, 1e-10);
      within(y, computed.lorenz_1940_y_at_i_over_32[i] ?? NaN, 1e-10);
    });
    within(hoover(values), computed.hoover_1940, 1e-10);
  });

  it('the published toys', () => {
    const five = [1, 2, 3, 4, 5];
    lorenzCurve(five, [1, 1, 1, 1, 1]).forEach(({ y }, i) =>
      within(y, toy.wolfson_lorenz_of_1_to_5[i] ?? NaN, 1e-7)
    );
    // Published as 0.06315 and 0.1316096: no closer than their last digit.
    for (const [epsilon, theirs] of Object.entries(toy.atkinson_10_to_50))
      within(atkinson([10, 20, 30, 40, 50], Number(epsilon)), theirs, epsilon === '1' ? 1e-7 : 5e-6);
    const groups = [0, 0, 0, 10, 10, 10].map((value) => (value === 0 ? 'poor' : 'rich'));
    const parts = theil([0, 0, 0, 10, 10, 10], groups);
    within(parts?.total, toy.theil_two_groups_0_0_0_10_10_10.T, 1e-7);
    within(parts?.between, toy.theil_two_groups_0_0_0_10_10_10.between, 1e-7);
    within(parts?.within, toy.theil_two_groups_0_0_0_10_10_10.within, 1e-7);
  });
});
