import type { Map as MapLibre, MapLayerMouseEvent } from 'maplibre-gl';
import { letSitesBeDragged, movableAt, type SiteEvents } from './site-dragging.ts';

export interface AreaMapEvents {
  hover(areaId: string | null, x: number, y: number): void;
  /** A click, with where it was, and whether Shift was held. */
  select(areaId: string | null, place: { lon: number; lat: number; isShift: boolean }): void;
  /** What happens to symbols that can be moved; left out: none can. */
  sites?: () => SiteEvents | undefined;
}

/** How far beside a symbol, in pixels, a click still means it. */
const clickSlack = 6;

/** Tells what is done with the mouse on the map. */
export function tellEvents(map: MapLibre, events: AreaMapEvents): void {
  const sites = () => events.sites?.();
  map.on('mousemove', 'area-fill', (event) => events.hover(idOf(event), event.point.x, event.point.y));
  map.on('mouseleave', 'area-fill', () => events.hover(null, 0, 0));
  letSitesBeDragged(map, sites);
  map.on('click', (event) => {
    const site = movableAt(map, event.point, sites(), clickSlack);
    if (site !== null) return sites()?.choose(site);
    const [feature] = map.queryRenderedFeatures(event.point, { layers: ['area-fill'] });
    const { lng: lon, lat } = event.lngLat;
    const isShift = event.originalEvent.shiftKey;
    events.select(feature ? String(feature.id) : null, { lon, lat, isShift });
  });
}

const idOf = ({ features }: MapLayerMouseEvent) => String(features?.[0]?.id ?? '') || null;
