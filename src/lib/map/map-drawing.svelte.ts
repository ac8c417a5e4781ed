import polylabel from 'polylabel';
import type { AreaStyle } from '../core/area-style.ts';
import type { ThemeName } from '../ui/theme.svelte.ts';
import type { AreaCollection, AreaMap } from './area-map.ts';
import { anchorOf, boundsOf, type AreaAnchor } from './anchors.ts';
import { readColours } from './colours.ts';
import { labelFeatures, type MapLabel } from './label-features.ts';
import type { AreaMapEvents } from './map-events.ts';
import type { MapProposal, MapSite } from './map-sites.ts';
import { resolvePaints } from './resolve-paints.ts';
import type { AreaPoint } from './neighbour.ts';

/** Everything the map shows; what did not change since the last update is not touched. */
export interface MapContent {
  areas: AreaCollection;
  parents: AreaCollection;
  styles: ReadonlyMap<string, AreaStyle>;
  labels: readonly MapLabel[];
  dimmed: ReadonlySet<string>;
  selected: string | null;
  hovered: string | null;
  theme: ThemeName;
  /** Areas hatched over their colour; left out: none. */
  hatched?: ReadonlySet<string>;
  /** Groups of areas that lines are drawn around; left out: none. */
  groups?: AreaCollection;
  /** Areas compared with the selected one; left out: none. */
  compared?: readonly string[];
  sites?: readonly MapSite[];
  proposals?: readonly MapProposal[];
}

/** The interactive map's life: loaded on demand, kept in step with its content, honest when WebGL is missing. */
export class MapDrawing {
  #events: AreaMapEvents;
  #map: AreaMap | null = null;
  #container: HTMLElement | null = null;
  #opening: Promise<void> | null = null;
  /** Counts how often the map was removed. */
  #life = 0;
  #last: Partial<MapContent> = {};
  #anchors = $state.raw<readonly AreaAnchor[]>([]);
  #shown = $state(false);
  #opened = $state(false);
  #failed = $state(false);

  constructor(events: AreaMapEvents) {
    this.#events = events;
  }

  /** Whether the map exists and can be updated. */
  get opened(): boolean {
    return this.#opened;
  }
  /** Whether the first picture has been drawn. */
  get shown(): boolean {
    return this.#shown;
  }
  get failed(): boolean {
    return this.#failed;
  }
  get points(): readonly AreaPoint[] {
    return this.#anchors;
  }

  open(container: HTMLElement): Promise<void> {
    this.#opening ??= this.#start(container);
    return this.#opening;
  }

  async #start(container: HTMLElement): Promise<void> {
    const life = this.#life;
    const isOver = () => life !== this.#life;
    this.#container = container;
    try {
      const { AreaMap } = await import('./area-map.ts');
      if (isOver()) return;
      const touch = matchMedia('(max-width: 719px)').matches;
      const map = new AreaMap(container, readColours(container), this.#events, touch);
      this.#map = map;
      map.onZoom(() => this.#last.labels && this.#setLabels(map, container, this.#last.labels));
      await map.opened;
      if (isOver()) return;
      const drawn = map.drawn();
      this.#opened = true;
      await drawn;
      if (!isOver()) this.#shown = true;
    } catch {
      if (isOver()) return;
      this.#failed = true;
      this.#opened = false;
    }
  }

  update(content: MapContent): void {
    const [map, container, last] = [this.#map, this.#container, this.#last];
    if (!map || !container) return;
    const changed = (...names: (keyof MapContent)[]) => names.some((name) => content[name] !== last[name]);
    if (changed('theme') && last.theme) map.recolour(readColours(container));
    if (changed('areas', 'parents')) this.#setAreas(map, content);
    if (changed('areas', 'styles', 'dimmed', 'theme')) map.paint(resolvePaints(container, content));
    if (changed('areas', 'labels', 'theme')) this.#setLabels(map, container, content.labels);
    if (content.hatched && changed('areas', 'hatched')) map.hatch(content.hatched);
    this.#setPlaces(map, content);
    if (changed('areas', 'hovered')) map.hover(content.hovered);
    if (changed('areas', 'selected')) map.select(content.selected);
    if (content.compared && changed('areas', 'compared')) map.compare(content.compared);
    this.#last = { ...content };
  }

  #setPlaces(map: AreaMap, { groups, sites, proposals }: MapContent): void {
    if (groups && groups !== this.#last.groups) map.outlineGroups(groups);
    if (sites && sites !== this.#last.sites) map.setSites(sites);
    if (proposals && proposals !== this.#last.proposals) map.setProposals(proposals);
  }

  #setLabels(map: AreaMap, container: HTMLElement, labels: readonly MapLabel[]): void {
    map.setLabels(labelFeatures(container, this.#anchors, labels, map.zoomLevel));
  }

  #setAreas(map: AreaMap, { areas, parents }: MapContent): void {
    this.#anchors = areas.features.map((area) => anchorOf(area, polylabel));
    map.setAreas(areas, parents, boundsOf(areas));
  }

  zoom(step: 1 | -1): void {
    this.#map?.zoom(step);
  }

  fit(): void {
    this.#map?.fit();
  }

  /** Ends the map, also one that is still on its way. It can be opened again. */
  remove(): void {
    this.#life += 1;
    this.#map?.remove();
    this.#map = null;
    this.#opening = null;
    this.#last = {};
    this.#opened = this.#shown = this.#failed = false;
  }
}
