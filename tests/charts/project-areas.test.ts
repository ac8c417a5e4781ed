import { describe, expect, it } from 'vitest';
import { projectAreas, type AreaPolygon } from '../../src/lib/charts/area-map/project-areas.ts';

const square = (id: string, lon: number, lat: number, size: number): AreaPolygon => ({
  type: 'Feature',
  properties: { area_id: id },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon + size, lat],
        [lon + size, lat + size],
        [lon, lat + size],
        [lon, lat]
      ]
    ]
  }
});

describe('projectAreas', () => {
  const shapes = projectAreas([square('a', 7, 0, 0.1), square('b', 7.1, 0, 0.1)], [square('p', 7, 0, 0.2)], {
    width: 220,
    height: 120,
    margin: 10
  });

  it('fits the areas into the frame, north up', () => {
    expect(shapes.areas[0]?.path).toBe('M10,110L110,110L110,10L10,10Z');
    expect(shapes.areas[1]?.path).toMatch(/^M110,110L210,110L210,10/);
  });
  it('places the label inside and tells the room it has', () => {
    expect(shapes.areas[0]?.label).toEqual([60, 60]);
    expect(shapes.areas[0]?.width).toBe(100);
  });
  it('knows the scale', () => expect(shapes.metresPerPixel).toBeCloseTo(111.2, 0));
  it('draws the outlines of the parents', () => expect(shapes.parents).toHaveLength(1));
});
