import '../../../src/lib/ui/styles/tokens.css';
import { Map as MapLibre } from 'maplibre-gl';
import { classToken, type AreaStyle } from '../../../src/lib/core/area-style.ts';
import { MapDrawing, type MapContent } from '../../../src/lib/map/map-drawing.svelte.ts';
import {
  classAt,
  loadAreas,
  newContainer,
  labelsOf,
  offer,
  type Areas,
  type RecolourPage
} from './recolour-page.ts';

offer(ourMap(new URLSearchParams(location.search).has('labels')));

/**
 * The map of the application, driven as its screen drives it: `MapDrawing.update` with a new map of styles, and
 * with new labels where `withLabels` says so.
 */
async function ourMap(withLabels: boolean): Promise<RecolourPage> {
  const areas = await loadAreas();
  const made = whenMade();
  const drawing = new MapDrawing({ hover: () => undefined, select: () => undefined });
  void drawing.open(newContainer());
  while (!drawing.opened) await nextFrame();
  const contents = [0, 1, 2, 3].map((turn) => contentAt(areas, turn));
  const first = contents[0] ?? contentAt(areas, 0);
  drawing.update(first);
  const map = await made;
  await map.once('idle');
  const recolour = (turn: number) => {
    const content = contents[turn % contents.length] ?? first;
    drawing.update(withLabels ? content : { ...content, labels: first.labels });
  };
  return { map, recolour };
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const nothing: ReadonlySet<string> = new Set();
const noParents: Areas = { type: 'FeatureCollection', features: [] };

function contentAt(areas: Areas, turn: number): MapContent {
  const tokens = areas.features.map((_, i) => classToken(classAt(i, turn), 4));
  const ids = areas.features.map(({ properties: { area_id } }) => area_id);
  const styles = new Map<string, AreaStyle>(
    ids.map((id, i) => [id, { kind: 'class', token: tokens[i] ?? '' }])
  );
  const labels = labelsOf(areas, turn);
  return {
    areas,
    parents: noParents,
    styles,
    labels,
    dimmed: nothing,
    selected: null,
    hovered: null,
    theme: 'light'
  };
}

/** The first MapLibre map that is told a feature-state: `MapDrawing` keeps its own to itself. */
function whenMade(): Promise<MapLibre> {
  const { setFeatureState } = MapLibre.prototype;
  return new Promise((resolve) => {
    MapLibre.prototype.setFeatureState = function (...told) {
      MapLibre.prototype.setFeatureState = setFeatureState;
      resolve(this);
      return setFeatureState.apply(this, told);
    };
  });
}
