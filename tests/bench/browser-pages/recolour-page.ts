import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { classToken } from '../../../src/lib/core/area-style.ts';
import type { MapLabel } from '../../../src/lib/map/label-features.ts';

export type Areas = FeatureCollection<Polygon | MultiPolygon, { area_id: string }>;
export type Area = Feature<Polygon | MultiPolygon, { area_id: string }>;

/** A page whose map can be given new colours; `turn` decides which, and no two turns in a row share any. */
export interface RecolourPage {
  map: MapLibre;
  recolour: (turn: number) => void;
}

const classes = 4;

/** The class of an area, from 1, in a turn. */
export const classAt = (position: number, turn: number): number => 1 + ((position + turn) % classes);

export async function loadAreas(): Promise<Areas> {
  return (await (await fetch('areas.json')).json()) as Areas;
}

export function newContainer(): HTMLElement {
  const container = document.createElement('div');
  container.style.cssText = 'position:relative;width:700px;height:560px';
  document.body.append(container);
  return container;
}

/**
 * Lets the benchmark drive the page: `ready`, `fills` after a turn, and turns, be it the `calls` alone or calls with
 * the `frames` that show them, one by one.
 */
export function offer(page: Promise<RecolourPage>): void {
  const ready = page.then(() => true);
  const fills = async (turn: number) => fillsOf(await page, turn);
  const calls = async (turns: number) => take(await page, turns, () => undefined);
  const frames = async (turns: number) => take(await page, turns, (map) => map.redraw());
  Object.assign(window, { recolouring: { ready, fills, calls, frames } });
}

function take({ map, recolour }: RecolourPage, turns: number, show: (map: MapLibre) => void): void {
  for (let turn = 0; turn < turns; turn++) {
    recolour(turn);
    show(map);
  }
}

/** Labels whose colours and order follow the classes of a turn, as those of the application do. */
export function labelsOf({ features }: Areas, turn: number): MapLabel[] {
  return features.map(({ properties: { area_id } }, i) => ({
    areaId: area_id,
    text: area_id,
    sign: '',
    important: classAt(i, turn) > 2,
    token: classToken(classAt(i, turn), classes)
  }));
}

/** The colour every area has after a turn, as the map was told. */
function fillsOf({ map, recolour }: RecolourPage, turn: number): Record<string, string> {
  recolour(turn - 1);
  recolour(turn);
  map.redraw();
  const drawn = map.queryRenderedFeatures({ layers: ['area-fill'] });
  return Object.fromEntries(drawn.map(({ id }) => [String(id), fillOf(map, String(id))]));
}

const fillOf = (map: MapLibre, id: string): string =>
  String(map.getFeatureState({ source: 'areas', id }).fill);
