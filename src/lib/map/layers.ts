import type { LayerSpecification } from 'maplibre-gl';
import type { MapColours } from './colours.ts';

/** Every layer of the map from bottom to top; the order of VISUAL.md. */
export const layerOrder = [
  'background',
  'area-fill',
  'area-suppressed',
  'area-missing',
  'area-line',
  'district-line',
  'area-unclassified',
  'hover',
  'selection-casing',
  'selection',
  'labels'
] as const;
export type LayerId = (typeof layerOrder)[number];

/** Position of a layer from the bottom; throws for a layer that is not in the list. */
export function layerPosition(id: string): number {
  const position = layerOrder.findIndex((known) => known === id);
  if (position < 0) throw new Error(`Unknown map layer: ${id}`);
  return position;
}

type Expression = NonNullable<Extract<LayerSpecification, { type: 'fill' }>['paint']>['fill-opacity'];

const state = (name: string, yes: number, no: number): Expression =>
  ['case', ['boolean', ['feature-state', name], false], yes, no] as Expression;
const marked = (mark: string): Expression =>
  ['case', ['==', ['feature-state', 'mark'], mark], 1, 0] as Expression;
const byZoom = (overview: number, middle: number, close: number) =>
  ['step', ['zoom'], overview, 11, middle, 13, close] as unknown as number;

const line = (
  id: LayerId,
  source: string,
  colour: string,
  width: number,
  opacity: Expression = 1,
  dash?: number[]
): LayerSpecification => ({
  id,
  type: 'line',
  source,
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': colour,
    'line-width': width,
    'line-opacity': opacity,
    ...(dash ? { 'line-dasharray': dash } : {})
  }
});

const pattern = (id: LayerId, mark: string): LayerSpecification => ({
  id,
  type: 'fill',
  source: 'areas',
  paint: { 'fill-pattern': `pattern-${mark}`, 'fill-opacity': marked(mark) }
});

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

/** The style's layers for a theme's colours. Areas are coloured by feature-state (`fill`, `mark`, `dimmed`). */
export function mapLayers(colours: MapColours): LayerSpecification[] {
  const layers: LayerSpecification[] = [
    { id: 'background', type: 'background', paint: { 'background-color': colours.background } },
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': ['to-color', ['feature-state', 'fill'], colours.loading],
        'fill-opacity': state('dimmed', 0.25, 1),
        'fill-antialias': true
      }
    },
    pattern('area-suppressed', 'suppressed'),
    pattern('area-missing', 'missing'),
    line('area-line', 'areas', colours.background, byZoom(0.7, 1, 1.4)),
    line('district-line', 'parents', colours.districtLine, byZoom(0.8, 1.2, 1.6)),
    line('area-unclassified', 'areas', colours.ink2, 1.2, marked('unclassified'), [3, 2]),
    line('hover', 'areas', colours.accent, 2.5, state('hovered', 1, 0)),
    line('selection-casing', 'areas', colours.background, 5, state('selected', 1, 0)),
    line('selection', 'areas', colours.ink, 2.4, state('selected', 1, 0)),
    labels()
  ];
  return layers.sort((a, b) => layerPosition(a.id) - layerPosition(b.id));
}
