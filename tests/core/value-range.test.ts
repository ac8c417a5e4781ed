import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/lib/core/column.ts';
import { isInRange, outsideRanges } from '../../src/lib/core/value-range.ts';
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
