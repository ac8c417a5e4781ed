import { describe, expect, it } from 'vitest';
import { placeLabels, type AreaLabel } from '../../src/lib/charts/area-map/place-labels.ts';
import type { AreaShape } from '../../src/lib/charts/area-map/project-areas.ts';

const shape = (areaId: string, x: number, width: number): AreaShape => ({
  areaId,
  path: '',
  label: [x, 50],
  width
});
const label = (areaId: string, text: string, important = false): AreaLabel => ({
  areaId,
  text,
  sign: '',
  important,
  token: null
});
const names = (placed: AreaLabel[]) => placed.map(({ areaId }) => areaId);

describe('placeLabels', () => {
  it('leaves out a label that is wider than its area, unless it is important', () => {
    const shapes = [shape('a', 50, 20), shape('b', 400, 20)];
    expect(names(placeLabels(shapes, [label('a', 'Neustadt'), label('b', 'Altstadt', true)]))).toEqual(['b']);
  });
  it('puts no label over another; the larger area wins', () => {
    const shapes = [shape('small', 50, 60), shape('large', 60, 90)];
    expect(names(placeLabels(shapes, [label('small', 'Nordtor'), label('large', 'Südtor')]))).toEqual([
      'large'
    ]);
  });
  it('places labels at the anchor of their area', () => {
    const [placed] = placeLabels([shape('a', 50, 100)], [label('a', 'Hafen')]);
    expect([placed?.x, placed?.y]).toEqual([50, 50]);
  });
});
