import { describe, expect, it } from 'vitest';
import { distanceBand, nearestNeighbours } from '../../../src/lib/core/space/point-neighbours.ts';

const points = { x: Float64Array.of(0, 1, 3, 6, 10), y: new Float64Array(5) };
const rows = (neighbours: readonly Uint32Array[]) => neighbours.map((row) => [...row]);

describe('neighbours of points', () => {
  it('within a distance, which counts', () => {
    expect(rows(distanceBand(points, 2))).toEqual([[1], [0, 2], [1], [], []]);
  });

  it('the nearest, equal distances by position', () => {
    expect(rows(nearestNeighbours(points, 2))).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
      [2, 4],
      [2, 3]
    ]);
    const cross = { x: Float64Array.of(0, 1, -1, 0, 0), y: Float64Array.of(0, 0, 0, 1, -1) };
    expect([...(nearestNeighbours(cross, 2)[0] ?? [])]).toEqual([1, 2]);
  });
});
