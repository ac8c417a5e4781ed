import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { contiguity, contiguityWithin } from '../../../src/lib/core/space/contiguity.ts';
import { islandsOf, linkCount } from '../../../src/lib/core/space/neighbours.ts';
import { board, square } from './square-areas.ts';

const rows = (neighbours: readonly Uint32Array[]) => neighbours.map((row) => [...row]);
/** About so many metres, in degrees at the equator. */
const metres = (count: number) => count / 111_195;

describe('contiguity', () => {
  it('joins squares of a board by corners (queen) or sides (rook)', () => {
    expect(rows(contiguity(board(3, 3), 'queen'))).toEqual([
      [1, 3, 4],
      [0, 2, 3, 4, 5],
      [1, 4, 5],
      [0, 1, 4, 6, 7],
      [0, 1, 2, 3, 5, 6, 7, 8],
      [1, 2, 4, 7, 8],
      [3, 4, 7],
      [3, 4, 5, 6, 8],
      [4, 5, 7]
    ]);
    expect(rows(contiguity(board(2, 2), 'rook'))).toEqual([
      [1, 2],
      [0, 3],
      [0, 3],
      [1, 2]
    ]);
  });

  it('sees holes and every part of an area, and names islands', () => {
    const ring = square(0, 0, 3);
    const inner = square(1, 1);
    const around = { ...ring, coordinates: [...ring.coordinates, ...inner.coordinates] };
    const parts: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [square(9, 9).coordinates, square(3, 3).coordinates]
    };
    const neighbours = contiguity([around, inner, parts, square(20, 20), null], 'queen');
    expect(rows(neighbours)).toEqual([[1, 2], [0], [0], [], []]);
    expect(islandsOf(neighbours)).toEqual([3, 4]);
    expect(rows(contiguity([around, inner, parts], 'rook'))).toEqual([[1], [0], []]);
  });

  it('takes −0 for 0', () => {
    expect(rows(contiguity([square(0, 0), square(-1, -1)], 'queen'))).toEqual([[1], [0]]);
  });

  it.each(['queen', 'rook'] as const)('%s: closes gaps up to the tolerance', (kind) => {
    const gap = [square(0, 0), square(1 + metres(0.8), metres(0.3))];
    expect(linkCount(contiguity(gap, kind))).toBe(0);
    expect(rows(contiguityWithin(gap, kind, 1))).toEqual([[1], [0]]);
    expect(linkCount(contiguityWithin(gap, kind, 0.8))).toBe(0);
  });

  it('a tolerance is as long northwards as eastwards, far from the equator too', () => {
    const gapAt60 = (east: number) => [square(0, 60), square(1 + east, 60)];
    // The boxes reach from 60° to 61°, in whose middle a degree of longitude has 0.4924 of its length at the equator.
    expect(linkCount(contiguityWithin(gapAt60(metres(1.9)), 'queen', 1))).toBe(2);
    expect(linkCount(contiguityWithin(gapAt60(metres(2.1)), 'queen', 1))).toBe(0);
  });

  it('gives what the plain loop over all points gives, within a tolerance too', () => {
    const jittered = board(6, 5).map(({ type, coordinates }, area) => ({
      type,
      coordinates: coordinates.map((ring) =>
        ring.map(([x = 0, y = 0], k) => [x + metres(((area * 7 + (k % 4) * 3) % 5) / 2.5), y])
      )
    }));
    const byLoop = (limit: number) =>
      jittered.map((a, i) =>
        jittered.flatMap((b, j) =>
          i !== j &&
          a.coordinates[0]?.some(([x = 0, y = 0]) =>
            b.coordinates[0]?.some(([u = 0, v = 0]) => Math.hypot(x - u, y - v) <= limit)
          )
            ? [j]
            : []
        )
      );
    expect(rows(contiguity(jittered, 'queen'))).toEqual(byLoop(0));
    expect(rows(contiguityWithin(jittered, 'queen', 1))).toEqual(byLoop(metres(1)));
    expect(byLoop(metres(1))).not.toEqual(byLoop(0));
  });
});
