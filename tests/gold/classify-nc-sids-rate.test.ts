import { it } from 'vitest';
import { classesOf, expectFisherJenks, expectLimits, expectRoundDeviations, inner } from './class-edition.ts';
import type { ByCount, ClassInt } from './class-edition.ts';
import { describeGold } from './gold-case.ts';

describeGold('classify-nc-sids-rate', (gold) => {
  const lines = gold.text('data.csv').trimEnd().split(/\r?\n/).slice(1);
  const values = Float64Array.from(lines, (line) => Number(line.split(',').at(-1)));
  const { reference_classInt: reference } = gold.json<{
    reference_classInt: ClassInt & Record<`k${number}`, ByCount>;
  }>('expected.json');

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
    expectLimits(classesOf(values, { method: 'pretty', classes: 5 }).limits, inner(reference.pretty5));
  });
});
