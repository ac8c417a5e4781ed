import type { LayerSpecification } from 'maplibre-gl';
import type { MapColours } from './colours.ts';

/** Offers as symbols, gathered where they lie close together; proposals and how far the chosen ones reach. */
export function siteLayers({ ink, background, accent }: MapColours): LayerSpecification[] {
  return [
    {
      id: 'rings',
      type: 'line',
      source: 'rings',
      paint: { 'line-color': accent, 'line-width': 1.6, 'line-dasharray': [3, 2] }
    },
    {
      id: 'sites',
      type: 'symbol',
      source: 'sites',
      filter: ['!', ['has', 'point_count']],
      layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true }
    },
    {
      id: 'site-clusters',
      type: 'symbol',
      source: 'sites',
      filter: ['has', 'point_count'],
      layout: {
        'icon-image': 'site-cluster',
        'icon-allow-overlap': true,
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': ['Source Sans'],
        'text-size': 11,
        'text-allow-overlap': true
      },
      paint: { 'text-color': ink, 'text-halo-color': background, 'text-halo-width': 0.5, 'text-opacity': 1 }
    },
    {
      id: 'proposals',
      type: 'symbol',
      source: 'proposals',
      layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true }
    }
  ];
}
