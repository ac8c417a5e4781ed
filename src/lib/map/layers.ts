import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapColours } from './colours.ts';
import { siteLayers } from './site-layers.ts';

/** Every layer of the map from bottom to top; the order of VISUAL.md. */
export const layerOrder = [
  'background',
  'area-fill',
  'area-suppressed',
  'area-missing',
  'area-hatch',
  'area-line',
  'district-line',
  'area-unclassified',
  'group-line',
  'hover',
  'selection-casing',
  'selection',
  'compared',
  'rings',
  'sites',
  'site-clusters',
  'labels',
  'proposals'
] as const;
export type LayerId = (typeof layerOrder)[number];

/** Position of a layer from the bottom; throws for a layer that is not in the list. */
export function layerPosition(id: string): number {
  const position = layerOrder.findIndex((known) => known === id);
  if (position < 0) throw new Error(`Unknown map layer: ${id}`);
  return position;
}

type LineLayer = Extract<LayerSpecification, { type: 'line' }>;
const marked = (mark: string): FilterSpecification => ['==', ['get', 'mark'], mark];
const byZoom = (overview: number, middle: number, close: number) =>
  ['step', ['zoom'], overview, 11, middle, 13, close] as unknown as number;

const line = (id: LayerId, source: string, colour: string, width: number): LineLayer => ({
  id,
  type: 'line',
  source,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colour, 'line-width': width }
});

const pattern = (id: LayerId, mark: string): LayerSpecification => ({
  id,
  type: 'fill',
  source: 'marked',
  filter: marked(mark),
  paint: { 'fill-pattern': `pattern-${mark}` }
});

function unclassified(colour: string): LayerSpecification {
  const { paint, ...layer } = line('area-unclassified', 'marked', colour, 1.2);
  return { ...layer, filter: marked('unclassified'), paint: { ...paint, 'line-dasharray': [3, 2] } };
}

function compared(colour: string): LayerSpecification {
  const { paint, ...layer } = line('compared', 'compared', colour, 2.2);
  return { ...layer, paint: { ...paint, 'line-dasharray': [2.5, 1.6] } };
}

function labels(): LayerSpecification {
  return {
    id: 'labels',
    type: 'symbol',
    source: 'labels',
    layout: {
      'text-field': ['get', 'text'],
      'text-font': ['Source Sans'],
      'text-size': 12,
      'text-max-width': 12,
      'text-variable-anchor-offset': ['center', [0, 0], 'bottom', [0, -0.9], 'top', [0, 0.9]],
      'text-padding': 2,
      'symbol-sort-key': ['get', 'order']
    },
    paint: {
      'text-color': ['get', 'colour'],
      'text-halo-color': ['get', 'halo'],
      'text-halo-width': 1.6,
      'text-opacity': 1
    }
  };
}

/**
 * The style's layers for a theme's colours. Areas are coloured by feature-state (`fill`); marks, hover and
 * selection are sources of their own, since every layer that reads a state is uploaded anew when one changes.
 */
export function mapLayers(colours: MapColours): LayerSpecification[] {
  const layers: LayerSpecification[] = [
    { id: 'background', type: 'background', paint: { 'background-color': colours.background } },
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': ['to-color', ['feature-state', 'fill'], colours.loading],
        'fill-antialias': true
      }
    },
    pattern('area-suppressed', 'suppressed'),
    pattern('area-missing', 'missing'),
    { id: 'area-hatch', type: 'fill', source: 'hatched', paint: { 'fill-pattern': 'pattern-gap' } },
    line('area-line', 'areas', colours.background, byZoom(0.7, 1, 1.4)),
    line('district-line', 'parents', colours.districtLine, byZoom(0.8, 1.2, 1.6)),
    unclassified(colours.ink2),
    line('group-line', 'groups', colours.accent, 2),
    line('hover', 'hovered', colours.accent, 2.5),
    line('selection-casing', 'selected', colours.background, 5),
    line('selection', 'selected', colours.ink, 2.4),
    compared(colours.ink),
    ...siteLayers(colours),
    labels()
  ];
  return layers.sort((a, b) => layerPosition(a.id) - layerPosition(b.id));
}
