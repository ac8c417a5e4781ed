import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/lib/core/space/area-neighbours.ts';
import type { AreaShape } from '../../../src/lib/core/space/area-neighbours.ts';
import { square } from './square-areas.ts';

const shape = (area_id: string, x: number, y: number): AreaShape => ({
  type: 'Feature',
  properties: { area_id },
  geometry: square(x, y)
});
const shapes = [shape('d', 9, 9), shape('c', 2 + 0.5 / 111_195, 0), shape('b', 1, 0), shape('a', 0, 0)];
const settings = { contiguity: 'queen', snapMetres: 1 } as const;

describe('neighboursOf', () => {
  it('names islands, neighbours by the tolerance only, and areas without a shape', () => {
    const found = neighboursOf(shapes, ['c', 'a', 'b', 'x', 'd'], settings);
    expect(found.neighbours.map((row) => [...row])).toEqual([[2], [2], [0, 1], [], []]);
    expect(found.islands).toEqual(['d', 'x']);
    expect(found.slivers).toEqual([['b', 'c']]);
    expect(found.withoutShape).toEqual(['x']);
  });

  it('looks at the areas named only, and exactly where there is no tolerance', () => {
    const found = neighboursOf(shapes, ['a', 'b', 'c'], { ...settings, snapMetres: 0 });
    expect(found.neighbours.map((row) => [...row])).toEqual([[1], [0], []]);
    expect(found).toMatchObject({ islands: ['c'], slivers: [], withoutShape: [] });
  });
});
