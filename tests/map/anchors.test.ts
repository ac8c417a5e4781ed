import polylabel from 'polylabel';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { anchorOf, boundsOf, toWorld } from '../../src/lib/map/anchors.ts';

type Area = Parameters<typeof anchorOf>[0];

const rectangle = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
const polygon = (...coordinates: Position[][]): Area => ({
  type: 'Feature',
  properties: { area_id: '01' },
  geometry: { type: 'Polygon', coordinates }
});
const multi = (...rings: Position[][]): Area => ({
  type: 'Feature',
  properties: { area_id: '01' },
  geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }
});

describe('the world as a square', () => {
  it.each([
    [[0, 0], 0.5, 0.5],
    [[-180, 0], 0, 0.5],
    [[180, 85.051129], 1, 0],
    [[90, -85.051129], 0.75, 1]
  ])('%j lies at %d, %d', (position, x, y) => {
    const [left, top] = toWorld(position);
    expect(left).toBeCloseTo(x, 6);
    expect(top).toBeCloseTo(y, 6);
  });
});

describe('where a label stands', () => {
  it('is the middle of a square, with the width of the square', () => {
    const anchor = anchorOf(polygon(rectangle(7, 0, 8, 1)), polylabel);
    expect(anchor.areaId).toBe('01');
    expect(anchor.lon).toBeCloseTo(7.5, 3);
    expect(anchor.lat).toBeCloseTo(0.5, 3);
    expect(anchor.width).toBeCloseTo(1 / 360, 6);
    expect(toWorld([anchor.lon, anchor.lat])).toEqual([
      expect.closeTo(anchor.x, 9),
      expect.closeTo(anchor.y, 9)
    ]);
  });

  it('is in the widest part of an area with exclaves', () => {
    const anchor = anchorOf(multi(rectangle(0, 0, 0.1, 0.1), rectangle(7, 0, 8, 1)), polylabel);
    expect(anchor.lon).toBeCloseTo(7.5, 3);
  });

  it('is beside a hole, not in it', () => {
    const anchor = anchorOf(
      polygon(rectangle(0, 0, 0.1, 0.1), rectangle(0.01, 0.01, 0.09, 0.09).toReversed()),
      polylabel
    );
    const inHole = anchor.lon > 0.01 && anchor.lon < 0.09 && anchor.lat > 0.01 && anchor.lat < 0.09;
    expect(inHole).toBe(false);
  });

  it('of a bent area has the room of the arm it stands in', () => {
    const bent = polygon([
      [0, 0],
      [0.1, 0],
      [0.1, 0.01],
      [0.04, 0.01],
      [0.04, 0.1],
      [0, 0.1],
      [0, 0]
    ]);
    const anchor = anchorOf(bent, polylabel);
    expect(anchor.lon).toBeLessThan(0.04);
    expect(anchor.width * 360).toBeCloseTo(0.04, 3);
  });
});

describe('the corners of all areas', () => {
  it('hold every part of every area', () =>
    expect(
      boundsOf({
        features: [
          polygon(rectangle(7, 50, 8, 51)),
          multi(rectangle(6, 49, 6.5, 49.5), rectangle(9, 50, 9.5, 52))
        ]
      })
    ).toEqual([
      [6, 49],
      [9.5, 52]
    ]));
});
