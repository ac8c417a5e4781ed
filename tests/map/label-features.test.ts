import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AreaAnchor } from '../../src/lib/map/anchors.ts';
import { fittingZoom, labelFeatures, type MapLabel } from '../../src/lib/map/label-features.ts';
import { stubTheme } from './stub-theme.ts';

afterEach(() => vi.unstubAllGlobals());

const anchor = (areaId: string, width: number): AreaAnchor => ({
  areaId,
  x: 0.5,
  y: 0.5,
  lon: 7,
  lat: 51,
  width
});
const label = (areaId: string, text: string, change: Partial<MapLabel> = {}): MapLabel => ({
  areaId,
  text,
  sign: '',
  important: false,
  token: null,
  ...change
});
const small = anchor('small', 0.0001);
const large = anchor('large', 0.001);

function features(anchors: readonly AreaAnchor[], labels: readonly MapLabel[], zoom: number) {
  const { element } = stubTheme();
  return labelFeatures(element, anchors, labels, zoom).features;
}
const texts = (anchors: readonly AreaAnchor[], labels: readonly MapLabel[], zoom: number) =>
  features(anchors, labels, zoom).map(({ properties }) => properties['text']);

describe('the zoom from which a name fits', () => {
  it('is one step earlier for an area twice as wide', () =>
    expect(fittingZoom('Nordtor', 0.001) - fittingZoom('Nordtor', 0.002)).toBeCloseTo(1));
  it('is one step later for a name twice as long', () =>
    expect(fittingZoom('NordtorNordtor', 0.001) - fittingZoom('Nordtor', 0.001)).toBeCloseTo(1));
  it('is finite for an area without width', () =>
    expect(Number.isFinite(fittingZoom('Nordtor', 0))).toBe(true));
});

describe('labels on the map', () => {
  const labels = [label('small', 'Nordtor'), label('large', 'Hafen')];

  it.each([
    [5, []],
    [6, ['Hafen']],
    [9, ['Hafen']],
    [10, ['Nordtor', 'Hafen']]
  ])('at zoom %i are %j', (zoom, expected) => expect(texts([small, large], labels, zoom)).toEqual(expected));

  it('of important areas stand at every zoom', () =>
    expect(texts([small], [label('small', 'Nordtor', { important: true })], 1)).toEqual(['Nordtor']));

  it('are only the sign where the name has no room', () => {
    const rising = [label('small', 'Nordtor', { sign: '▲' })];
    expect(texts([small], rising, 5)).toEqual(['▲']);
    expect(texts([small], rising, 12)).toEqual(['Nordtor\n▲']);
  });

  it('stand at the anchor of their area, and only where there is one', () => {
    const found = features([large], labels, 12);
    expect(found.map(({ geometry }) => geometry.coordinates)).toEqual([[7, 51]]);
    expect(features([large], [], 12)).toEqual([]);
  });

  it('give way in the order of importance, then of width', () => {
    const order = features(
      [small, large],
      [label('small', 'Nordtor', { important: true }), label('large', 'Hafen')],
      12
    ).map(({ properties }) => properties['order'] as number);
    const plain = features([small, large], labels, 12).map(({ properties }) => properties['order'] as number);
    expect(order[0]).toBeLessThan(order[1] ?? 0);
    expect(plain[1]).toBeLessThan(plain[0] ?? 0);
  });

  it('are written in ink on the ground of the theme, or on the colour of their class', () => {
    const [plain] = features([large], [label('large', 'Hafen')], 12);
    expect(plain?.properties).toMatchObject({ colour: 'colour of ink', halo: 'colour of bg' });
    const [high] = features([large], [label('large', 'Hafen', { token: 'stress-4' })], 12);
    expect(high?.properties).toMatchObject({ colour: 'colour of ink', halo: 'colour of stress-4' });
  });

  it('take the colour that a class has for writing on it', () => {
    const { element } = stubTheme({ 'on-stress-4': ' white' });
    const [high] = labelFeatures(
      element,
      [large],
      [label('large', 'Hafen', { token: 'stress-4' })],
      12
    ).features;
    expect(high?.properties).toMatchObject({ colour: 'white' });
  });

  it('read each colour of the theme once', () => {
    const { element, reads } = stubTheme();
    const many = Array.from({ length: 50 }, (_, i) => anchor(`${i}`, 0.01));
    labelFeatures(
      element,
      many,
      many.map(({ areaId }) => label(areaId, 'x', { token: 'stress-1' })),
      12
    );
    expect(reads.filter((name) => name === '--stress-1')).toHaveLength(1);
  });
});
