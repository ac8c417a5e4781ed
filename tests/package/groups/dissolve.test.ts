import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dissolve } from '../../../src/lib/package/groups/dissolve.ts';
import { signedArea } from '../../../src/lib/package/groups/joined-rings.ts';

/** The square of side 1 with this lower left corner. */
function cell(x: number, y: number): Polygon {
  const ring = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]; // prettier-ignore
  return { type: 'Polygon', coordinates: [ring] };
}
const areaOf = ({ coordinates }: MultiPolygon): number =>
  coordinates.flat().reduce((sum, ring) => sum + signedArea(ring) / 2, 0);
const ringCounts = ({ coordinates }: MultiPolygon) => coordinates.map((rings) => rings.length);
const edgesOf = ({ coordinates }: MultiPolygon) =>
  coordinates.flat().flatMap((ring) => ring.slice(1).map((to, i) => `${String(ring[i])} ${String(to)}`));

describe('dissolve', () => {
  it('takes the border between two neighbours away', () => {
    const joined = dissolve([cell(0, 0), cell(1, 0)]);
    expect(ringCounts(joined)).toEqual([1]);
    expect(joined.coordinates[0]?.[0]).toHaveLength(7);
    expect(edgesOf(joined)).not.toContain('1,0 1,1');
  });

  it('keeps a hole that the areas leave between them, and fills it when its area joins', () => {
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const));
    const ring = around.filter(([x, y]) => x !== 1 || y !== 1).map(([x, y]) => cell(x, y));
    expect(ringCounts(dissolve(ring))).toEqual([2]);
    expect(areaOf(dissolve(ring))).toBe(8);
    expect(ringCounts(dissolve([...ring, cell(1, 1)]))).toEqual([1]);
  });

  it('leaves areas that touch in a corner, or not at all, beside each other', () => {
    expect(ringCounts(dissolve([cell(0, 0), cell(1, 1)]))).toEqual([1, 1]);
    expect(ringCounts(dissolve([cell(0, 0), cell(5, 5)]))).toEqual([1, 1]);
  });

  it('does not mind how rings are wound, and takes multipolygons', () => {
    const turned: Polygon = { type: 'Polygon', coordinates: [cell(1, 0).coordinates[0]!.toReversed()] };
    const several: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [turned.coordinates, cell(0, 1).coordinates]
    };
    expect(areaOf(dissolve([cell(0, 0), several]))).toBe(3);
    expect(ringCounts(dissolve([cell(0, 0), several]))).toEqual([1]);
  });

  it('puts overlapping areas side by side as they are', () => {
    const twice = dissolve([cell(0, 0), cell(0, 0)]);
    expect(twice.coordinates).toEqual([cell(0, 0).coordinates, cell(0, 0).coordinates]);
  });

  it('keeps the whole surface, and an outline without doubled edges, of any cells of a grid', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
    const places = fc.uniqueArray(place, { minLength: 1, maxLength: 30, selector: String });
    fc.assert(
      fc.property(places, (chosen) => {
        const joined = dissolve(chosen.map(([x, y]) => cell(x, y)));
        expect(areaOf(joined)).toBe(chosen.length);
        const edges = new Set(edgesOf(joined));
        const back = [...edges].map((edge) => edge.split(' ').reverse().join(' '));
        expect(back.filter((edge) => edges.has(edge))).toEqual([]);
        for (const [outer = [], ...holes] of joined.coordinates) {
          expect(signedArea(outer)).toBeGreaterThan(0);
          for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
          for (const ring of [outer, ...holes]) expectSimple(ring);
        }
      }),
      { numRuns: 100 }
    );
  });
});

/** No corner twice, but for the end. */
function expectSimple(ring: readonly Position[]): void {
  expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
}
