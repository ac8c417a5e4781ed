import { expect, it } from 'vitest';
import { classify } from '../../src/lib/core/classify.ts';
import { legendClasses, reasonCounts } from '../../src/lib/core/legend-classes.ts';
import { classified, indexOf, unclassified } from './index-result-fixture.ts';

const limits = [-1, 1, 1.5];
const index = indexOf([
  classified('a', 2, null, 0),
  classified('b', 2, null, 0),
  classified('c', 4, null, 0),
  unclassified('d', { kind: 'indicator', indicatorId: 'x', valueKind: 'missing' }, null),
  unclassified('e', { kind: 'indicator', indicatorId: 'y', valueKind: 'suppressed' }, null),
  unclassified('f', { kind: 'population_below_minimum', residents: 2, minimum: 300 }, 2),
  unclassified('g', { kind: 'population_below_minimum', residents: 299, minimum: 300 }, 299)
]);

it('describes −1 / 1 / 1.5 as Berlin publishes them', () => {
  expect(legendClasses(index)).toEqual([
    { class: 1, lower: null, lowerIncluded: false, upper: -1, upperIncluded: false, count: 0 },
    { class: 2, lower: -1, lowerIncluded: true, upper: 1, upperIncluded: true, count: 2 },
    { class: 3, lower: 1, lowerIncluded: false, upper: 1.5, upperIncluded: true, count: 0 },
    { class: 4, lower: 1.5, lowerIncluded: false, upper: null, upperIncluded: false, count: 1 }
  ]);
});

it('says of every limit what classify does with it', () => {
  for (const limit of limits) {
    const holder = legendClasses(index).find(
      ({ lower, lowerIncluded, upper, upperIncluded }) =>
        (lower === limit && lowerIncluded) || (upper === limit && upperIncluded)
    );
    expect(holder?.class).toBe(classify(limit, limits));
  }
});

it('counts the areas without a class by reason, in a fixed order', () => {
  expect(reasonCounts(index)).toEqual([
    { reason: 'population_below_minimum', count: 2 },
    { reason: 'suppressed', count: 1 },
    { reason: 'missing', count: 1 }
  ]);
});
