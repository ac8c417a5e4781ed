import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/lib/core/column.ts';
import { isInRange, outsideRanges, withDrawn } from '../../src/lib/core/value-range.ts';
import { classified, indexOf, unclassified } from './index-result-fixture.ts';

const value = (figure: number) => ({ kind: 'value' as const, value: figure, flag: null });
const index = indexOf([
  classified('a', 4, 'worsening', 500),
  classified('b', 2, null, 500),
  unclassified('c', { kind: 'population_unknown' }, null)
]);
const columns = { poverty: columnOf([value(0), value(10), { kind: 'suppressed' }]) };
const range = (of: string, lower: number | null, upper: number | null) => ({ of, lower, upper });

describe('a range', () => {
  it('holds its lower bound and not its upper one', () => {
    expect([0.9, 1, 1.9, 2].map((figure) => isInRange(figure, range('index', 1, 2)))).toEqual([
      ...[false, true, true, false]
    ]);
    expect(isInRange(-99, range('index', null, 2))).toBe(true);
    expect(isInRange(99, range('index', 2, null))).toBe(true);
  });

  it('leaves out what has no figure, also where it is open on both sides', () => {
    expect(outsideRanges([range('index', null, null)], index, columns)).toEqual(['c']);
    expect(outsideRanges([range('trend', null, null)], index, columns)).toEqual(['b', 'c']);
    expect(outsideRanges([range('i:poverty', null, null)], index, columns)).toEqual(['c']);
  });

  it('counts a figure of zero', () => {
    expect(outsideRanges([range('i:poverty', 0, 5)], index, columns)).toEqual(['b', 'c']);
  });

  it('must hold together with the others; one of an unknown indicator excludes nothing', () => {
    const both = [range('i:poverty', 5, null), range('i:poverty', null, 5)];
    expect(outsideRanges(both, index, columns)).toEqual(['a', 'b', 'c']);
    expect(outsideRanges([range('i:gone', 5, null)], index, columns)).toEqual([]);
  });
});

describe('a range of the neighbours', () => {
  const of = [range('neighbours', 1, 3)];
  it('leaves out areas of other neighbours and those without any', () => {
    const means = new Map([
      ['a', 1],
      ['b', 3]
    ]);
    expect(outsideRanges(of, index, columns, means)).toEqual(['b', 'c']);
  });

  it('leaves out nothing while they are not known', () =>
    expect(outsideRanges(of, index, columns)).toEqual([]));
});

it('a rectangle takes the place of what was drawn before over the same figures', () =>
  expect(
    withDrawn(
      [range('index', 0, 1), range('trend', 0, null)],
      [
        { of: 'index', between: [0.123456, 2.5] },
        { of: 'neighbours', between: [-1, 12345.6] }
      ]
    )
  ).toEqual([range('trend', 0, null), range('index', 0.1235, 2.5), range('neighbours', -1, 12350)]));
