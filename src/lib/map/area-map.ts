import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, ScaleControl, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { AreaMark } from '../core/area-style.ts';
import type { MapColours } from './colours.ts';
import { mapLayers } from './layers.ts';
import { patternImages } from './patterns.ts';
import {
  leastZoom,
  proposalFeatures,
  ringFeatures,
  siteFeatures,
  type MapProposal,
  type MapSite
} from './map-sites.ts';
import { mapSources } from './map-sources.ts';
import { tellEvents, type AreaMapEvents } from './map-events.ts';
import { siteImages } from './site-images.ts';

export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, { area_id: string }>;
type Area = AreaCollection['features'][number];
export type LabelCollection = FeatureCollection<Point, Record<string, string | number | boolean>>;

/** How one area is painted: a colour, #rrggbb or #rrggbbaa, and, where there is no class, its mark. */
export interface AreaPaint {
  fill: string;
  mark: AreaMark | null;
}

type Bounds = [[west: number, south: number], [east: number, north: number]];

const fitPadding = 8;

setWorkerUrl(workerUrl);

/** A MapLibre map of areas without a base map. It knows ids and paints, nothing of statistics. */
export class AreaMap {
  readonly #map: MapLibre;
  #painted: ReadonlyMap<string, AreaPaint> = new Map();
  #features: ReadonlyMap<string, Area> = new Map();
  #hovered: string | null = null;
  #selected: string | null = null;
  #bounds: Bounds | null = null;

  /** Resolves when areas can be set. */
  readonly opened: Promise<void>;

  /** Throws where WebGL is missing. */
  constructor(container: HTMLElement, colours: MapColours, events: AreaMapEvents, touch: boolean) {
    this.#map = new MapLibre({
      container,
      style: { version: 8, sources: mapSources(), layers: mapLayers(colours) },
      attributionControl: false,
      keyboard: false,
      boxZoom: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: touch,
      fadeDuration: 0
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-left');
    silence(this.#map.getCanvas());
    tellEvents(this.#map, events);
    this.opened = this.#map.once('style.load').then(() => this.#addPatterns(colours));
  }

  /** The first picture with areas; to be asked before they are set. */
  drawn(): Promise<unknown> {
    return this.#map.once('idle');
  }

  setAreas(areas: AreaCollection, parents: AreaCollection, bounds: Bounds): void {
    this.#painted = new Map();
    this.#features = new Map(areas.features.map((area) => [area.properties.area_id, area]));
    this.#map.removeFeatureState({ source: 'areas' });
    this.#source('areas').setData(areas);
    this.#source('parents').setData(parents);
    this.#outline('hovered', null);
    this.#outline('selected', null);
    this.#hovered = this.#selected = null;
    this.#bounds = bounds;
    this.fit();
  }

  setLabels(labels: LabelCollection): void {
    this.#source('labels').setData(labels);
  }

  setSites(sites: readonly MapSite[]): void {
    this.#source('sites').setData(siteFeatures(sites));
    for (const layer of ['sites', 'site-clusters'])
      this.#map.setLayerZoomRange(layer, Math.min(leastZoom(sites), 22), 24);
  }

  setProposals(proposals: readonly MapProposal[]): void {
    this.#source('proposals').setData(proposalFeatures(proposals));
    this.#source('rings').setData(ringFeatures(proposals));
  }

  /** Draws lines around groups of areas. */
  outlineGroups(groups: AreaCollection): void {
    this.#source('groups').setData(groups);
  }

  /** Hatches areas over their colour. */
  hatch(areaIds: ReadonlySet<string>): void {
    const features = [...areaIds].flatMap((areaId) => this.#features.get(areaId) ?? []);
    this.#source('hatched').setData({ type: 'FeatureCollection', features });
  }

  /** Recolours by feature-state, and only where something changed. */
  paint(paints: ReadonlyMap<string, AreaPaint>): void {
    let marksChanged = false;
    for (const [areaId, { fill, mark }] of paints) {
      const before = this.#painted.get(areaId);
      if (before?.fill !== fill) this.#map.setFeatureState({ source: 'areas', id: areaId }, { fill });
      marksChanged ||= (before?.mark ?? null) !== mark;
    }
    for (const [areaId, { mark }] of this.#painted) {
      if (paints.has(areaId)) continue;
      this.#map.removeFeatureState({ source: 'areas', id: areaId }, 'fill');
      marksChanged ||= mark !== null;
    }
    this.#painted = paints;
    if (marksChanged) this.#showMarks();
  }

  hover(areaId: string | null): void {
    if (this.#hovered !== areaId) this.#outline('hovered', areaId);
    this.#hovered = areaId;
  }

  select(areaId: string | null): void {
    if (this.#selected !== areaId) this.#outline('selected', areaId);
    this.#selected = areaId;
  }

  /** Outlines areas that are compared with the selected one. */
  compare(areaIds: readonly string[]): void {
    const features = areaIds.flatMap((areaId) => this.#features.get(areaId) ?? []);
    this.#source('compared').setData({ type: 'FeatureCollection', features });
  }

  recolour(colours: MapColours): void {
    for (const layer of mapLayers(colours))
      for (const [property, value] of Object.entries(layer.paint ?? {}))
        this.#map.setPaintProperty(layer.id, property as never, value as never);
    this.#addPatterns(colours);
  }

  zoom(step: 1 | -1): void {
    this.#map.zoomTo(this.#map.getZoom() + step, { duration: 150 });
  }

  onZoom(listener: () => void): void {
    this.#map.on('zoomend', listener);
  }

  fit(): void {
    if (this.#bounds) this.#map.fitBounds(this.#bounds, { padding: fitPadding, animate: false });
  }

  get zoomLevel(): number {
    return this.#map.getZoom();
  }

  /** Ids of the areas drawn in the current picture. */
  drawnAreas(): string[] {
    const ids = this.#map.queryRenderedFeatures({ layers: ['area-fill'] }).map(({ id }) => String(id));
    return [...new Set(ids)];
  }

  remove(): void {
    this.#map.remove();
  }

  #source(id: string): GeoJSONSource {
    const source = this.#map.getSource<GeoJSONSource>(id);
    if (!source) throw new Error(`Unknown map source: ${id}`);
    return source;
  }

  /** The areas without a class, with their mark. */
  #showMarks(): void {
    const marked = Array.from(this.#painted, ([areaId, { mark }]) => ({
      area: this.#features.get(areaId),
      mark
    }));
    const features = marked.flatMap(({ area, mark }) =>
      area && mark ? [{ ...area, properties: { ...area.properties, mark } }] : []
    );
    this.#source('marked').setData({ type: 'FeatureCollection', features });
  }

  #outline(source: 'hovered' | 'selected', areaId: string | null): void {
    const area = areaId === null ? undefined : this.#features.get(areaId);
    this.#source(source).setData({ type: 'FeatureCollection', features: area ? [area] : [] });
  }

  #addPatterns(colours: MapColours): void {
    for (const { name, data, pixelRatio } of [...patternImages(colours), ...siteImages(colours)]) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, data);
      else this.#map.addImage(name, data, { pixelRatio });
    }
  }
}

/** The frame around the canvas is the control: the canvas is no stop and says nothing, least of all in English. */
function silence(canvas: HTMLCanvasElement): void {
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
}
