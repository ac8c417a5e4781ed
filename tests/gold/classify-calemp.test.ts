import { expect, it } from 'vitest';
import type { Classification } from '../../src/lib/core/stress-types.ts';
import { classesOf, expectFisherJenks, expectLimits, expectRoundDeviations, inner } from './class-edition.ts';
import type { ByCount, ClassInt } from './class-edition.ts';
import { describeGold } from './gold-case.ts';

interface Published {
  upper_bounds: number[];
  counts?: number[];
}
type Mapclassify = Record<string, Published>;

describeGold('classify-calemp', (gold) => {
  const lines = gold.text('data.csv').trimEnd().split(/\r?\n/).slice(1);
  const values = Float64Array.from(lines, (line) => Number(line.split(',').at(-1)));
  const { published_mapclassify: mapclassify, reference_classInt: reference } = gold.json<{
    published_mapclassify: Mapclassify & { natural_breaks_counts: number[] };
    reference_classInt: ClassInt & Record<`k${number}`, ByCount>;
  }>('expected.json');
  const five = { classes: 5 };

  it.each<[string, Classification]>([
    ['fisher_jenks', { method: 'fisher-jenks', ...five }],
    ['quantiles', { method: 'quantiles', ...five }],
    ['equal_interval', { method: 'equal-interval', ...five }],
    ['std_mean', { method: 'standard-deviation' }],
    ['box_plot_hinge_1_5', { method: 'box' }],
    ['percentiles_1_10_50_90_99_100', { method: 'percentiles' }],
    ['maximum_breaks', { method: 'maximum-breaks', ...five }],
    ['jenks_caspall', { method: 'jenks-caspall', ...five }]
  ])('%s as mapclassify publishes it', (name, chosen) => {
    const { upper_bounds: bounds, counts } = mapclassify[name]!;
    const found = classesOf(values, chosen);
    expectLimits(found.limits, bounds.slice(0, -1));
    if (counts) expect(found.counts).toEqual(counts);
  });

  it('natural breaks are those of Fisher and Jenks', () => {
    expect(classesOf(values, { method: 'fisher-jenks', ...five }).counts).toEqual(
      mapclassify.natural_breaks_counts
    );
  });

  it.each([3, 4, 5, 6, 7])('classInt: %i classes', (classes) => {
    const published = reference[`k${classes}`]!;
    expectFisherJenks(values, classes, published);
    expectLimits(classesOf(values, { method: 'quantiles', classes }).limits, inner(published.quantile_type7));
    expectLimits(classesOf(values, { method: 'equal-interval', classes }).limits, inner(published.equal));
  });

  it('classInt: deviations, head/tail, box, round numbers', () => {
    expectRoundDeviations(values, reference);
    expectLimits(classesOf(values, { method: 'head-tail' }).limits, inner(reference.headtails));
    expectLimits(classesOf(values, { method: 'box' }).limits, inner(reference.box));
    expectLimits(classesOf(values, { method: 'pretty', ...five }).limits, inner(reference.pretty5));
  });
});
