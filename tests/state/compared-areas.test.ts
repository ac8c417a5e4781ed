import { describe, expect, it } from 'vitest';
import { comparedAreas, toggleCompared } from '../../src/lib/state/compared-areas.ts';

describe('areas that are laid side by side', () => {
  it('are known ones beside the chosen one, each once, at most four', () => {
    const view = { area: 'a', compare: ['b', 'a', 'b', 'gone', 'c', 'd', 'e', 'f'] };
    expect(comparedAreas(view, (id) => id !== 'gone')).toEqual(['b', 'c', 'd', 'e']);
    expect(comparedAreas({ area: null, compare: null }, () => true)).toEqual([]);
  });

  it.each([
    ['the first is the chosen one', null, null, 'a', 'a', null],
    ['another is added', 'a', null, 'b', 'a', ['b']],
    ['and taken away', 'a', ['b', 'c'], 'b', 'a', ['c']],
    ['the last is taken away', 'a', ['b'], 'b', 'a', null],
    ['the chosen one gives its place to the next', 'a', ['b', 'c'], 'a', 'b', ['c']],
    ['nothing is left', 'a', null, 'a', null, null],
    ['a fifth is not added', 'a', ['b', 'c', 'd', 'e'], 'f', 'a', ['b', 'c', 'd', 'e']]
  ] as const)('%s', (_, area, compare, clicked, thenArea, thenCompare) => {
    expect(toggleCompared({ area, compare }, clicked)).toEqual({ area: thenArea, compare: thenCompare });
  });
});
