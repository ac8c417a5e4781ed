import { expect, it } from 'vitest';
import { mapLayers } from '../../src/lib/map/layers.ts';

const colours = {
  background: '#fff',
  ink: '#000',
  ink2: '#444',
  accent: '#00f',
  districtLine: '#888',
  loading: '#eee'
};

it('is read by the fill of the areas alone, so that recolouring uploads one layer', () => {
  const readers = mapLayers(colours).filter((layer) => JSON.stringify(layer).includes('feature-state'));
  expect(readers.map(({ id }) => id)).toEqual(['area-fill']);
});
