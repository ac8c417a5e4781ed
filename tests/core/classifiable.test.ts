import { describe, expect, it } from 'vitest';
import { classifiability } from '../../src/lib/core/classifiable.ts';
import { columnOf, columnOfNumbers } from '../../src/lib/core/column.ts';
import { berlinSettings, indexInput, indicator } from './index-fixture.ts';

const everyKind = columnOf([
  { kind: 'value', value: 0, flag: null },
  { kind: 'suppressed' },
  { kind: 'missing' },
  { kind: 'not_applicable' }
]);

describe('classifiability', () => {
  it('keeps suppressed, missing, not applicable and zero apart', () => {
    const input = indexInput([{ ...indicator('x', [1, 1, 1, 1]), now: everyKind }]);
    const { include, reasons } = classifiability(input);
    expect([...include]).toEqual([1, 0, 0, 0]);
    expect(reasons).toEqual([
      null,
      { kind: 'indicator', indicatorId: 'x', valueKind: 'suppressed' },
      { kind: 'indicator', indicatorId: 'x', valueKind: 'missing' },
      { kind: 'indicator', indicatorId: 'x', valueKind: 'not_applicable' }
    ]);
  });

  it('names the first reason: excluded, population, indicator', () => {
    const input = indexInput(
      [indicator('x', [null, null, null, null, 1]), indicator('y', [null, null, null, 1, 1])],
      {
        residents: columnOfNumbers([10, null, 299, 300, 300]),
        settings: { ...berlinSettings, excluded: [{ areaId: 'a', reason: 'outlier' }] }
      }
    );
    expect(classifiability(input).reasons).toEqual([
      { kind: 'excluded', reason: 'outlier' },
      { kind: 'population_unknown' },
      { kind: 'population_below_minimum', residents: 299, minimum: 300 },
      { kind: 'indicator', indicatorId: 'x', valueKind: 'missing' },
      null
    ]);
  });

  it('needs no value of an indicator of weight 0', () => {
    const input = indexInput([indicator('x', [null, null], { weight: 0 }), indicator('y', [1, null])]);
    expect(classifiability(input).reasons).toEqual([
      null,
      { kind: 'indicator', indicatorId: 'y', valueKind: 'missing' }
    ]);
  });

  it('takes every area for large enough without a population table', () => {
    expect([...classifiability(indexInput([indicator('x', [1, 2])])).include]).toEqual([1, 1]);
  });
});
