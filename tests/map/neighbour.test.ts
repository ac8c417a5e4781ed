import { describe, expect, it } from 'vitest';
import { layerOrder, layerPosition, mapLayers } from '../../src/lib/map/layers.ts';
import { isDirection, neighbourInDirection } from '../../src/lib/map/neighbour.ts';

const points = [
  { areaId: 'nw', x: 0, y: 0 },
  { areaId: 'ne', x: 10, y: 1 },
  { areaId: 'sw', x: 1, y: 10 },
  { areaId: 'se', x: 11, y: 11 }
];

describe('neighbour in a direction', () => {
  it.each([
    ['nw', 'ArrowRight', 'ne'],
    ['nw', 'ArrowDown', 'sw'],
    ['se', 'ArrowLeft', 'sw'],
    ['se', 'ArrowUp', 'ne'],
    ['nw', 'ArrowUp', null],
    [null, 'ArrowUp', 'nw']
  ] as const)('from %s by %s to %s', (from, direction, to) =>
    expect(neighbourInDirection(points, from, direction)).toBe(to)
  );
  it('knows the arrow keys', () => expect([isDirection('ArrowUp'), isDirection('a')]).toEqual([true, false]));
});

describe('map layers', () => {
  const colours = {
    background: '#fff',
    ink: '#000',
    ink2: '#444',
    accent: '#00f',
    districtLine: '#888',
    loading: '#eee'
  };
  it('stand in the stated order, each once', () =>
    expect(mapLayers(colours).map(({ id }) => id)).toEqual([...layerOrder]));
  it('refuse an unknown layer', () =>
    expect(() => layerPosition('roads')).toThrow('Unknown map layer: roads'));
});
