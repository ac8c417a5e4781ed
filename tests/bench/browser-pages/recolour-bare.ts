import '../../../src/lib/ui/styles/tokens.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import polylabel from 'polylabel';
import { anchorOf, boundsOf } from '../../../src/lib/map/anchors.ts';
import type { LabelCollection } from '../../../src/lib/map/area-map.ts';
import { readColours } from '../../../src/lib/map/colours.ts';
import { labelFeatures } from '../../../src/lib/map/label-features.ts';
import { mapLayers } from '../../../src/lib/map/layers.ts';
import {
  classAt,
  loadAreas,
  labelsOf,
  newContainer,
  offer,
  type Areas,
  type RecolourPage
} from './recolour-page.ts';

setWorkerUrl(workerUrl);
offer(bareMap());

/** A MapLibre map as its documentation shows one: a fill coloured by feature-state, an outline, the same labels. */
async function bareMap(): Promise<RecolourPage> {
  const areas = await loadAreas();
  const style = getComputedStyle(document.documentElement);
  const fills = [1, 2, 3, 4].map((position) => style.getPropertyValue(`--stress-${position}`).trim());
  const container = newContainer();
  const sources = { areas: source(areas), labels: { type: 'geojson' as const, data: noLabels } };
  const labelLayer = mapLayers(readColours(container)).filter(({ id }) => id === 'labels');
  const map = new MapLibre({
    container,
    bounds: boundsOf(areas),
    fitBoundsOptions: { padding: 8 },
    fadeDuration: 0,
    attributionControl: false,
    style: { version: 8, sources, layers: [fillLayer, lineLayer, ...labelLayer] }
  });
  await map.once('idle');
  map.getSource<GeoJSONSource>('labels')?.setData(labelPoints(areas, container, map.getZoom()));
  await map.once('idle');
  const ids = areas.features.map(({ properties: { area_id } }) => area_id);
  const recolour = (turn: number) => {
    for (let i = 0; i < ids.length; i++)
      map.setFeatureState({ source: 'areas', id: ids[i] ?? '' }, { fill: fills[classAt(i, turn) - 1] });
  };
  return { map, recolour };
}

const source = (data: Areas) => ({ type: 'geojson' as const, data, promoteId: 'area_id', tolerance: 0.2 });

function labelPoints(areas: Areas, container: HTMLElement, zoom: number): LabelCollection {
  const anchors = areas.features.map((area) => anchorOf(area, polylabel));
  return labelFeatures(container, anchors, labelsOf(areas, 0), zoom);
}

const noLabels: LabelCollection = { type: 'FeatureCollection', features: [] };

const fillLayer = {
  id: 'area-fill',
  type: 'fill' as const,
  source: 'areas',
  paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], '#ebeef1'] as never }
};
const lineLayer = {
  id: 'area-line',
  type: 'line' as const,
  source: 'areas',
  paint: { 'line-color': '#ffffff', 'line-width': 0.7 }
};
