import type { LngLat, Map as MapLibre, MapMouseEvent, MapTouchEvent, PointLike } from 'maplibre-gl';

/** What symbols of places tell; ids are those of the sites and proposals on the map. */
export interface SiteEvents {
  /** Whether a symbol can be dragged, or chosen by a click. */
  isMovable(id: string): boolean;
  choose(id: string): void;
  drag(id: string, place: { lon: number; lat: number }): void;
  /** The drag has ended. */
  drop(id: string): void;
}

type Press = MapMouseEvent | MapTouchEvent;

/** How far beside a symbol, in pixels, a press still means it: symbols are small, fingers are not. */
const slack = { mouse: 3, touch: 14 };
const layers = ['proposals', 'sites'];

/** The movable symbol at a point of the map, or null; `around` in pixels. */
export function movableAt(
  map: MapLibre,
  { x, y }: { x: number; y: number },
  events: SiteEvents | undefined,
  around: number
): string | null {
  if (!events) return null;
  const box: [PointLike, PointLike] = [
    [x - around, y - around],
    [x + around, y + around]
  ];
  const ids = map.queryRenderedFeatures(box, { layers }).map(({ properties }) => String(properties['id']));
  return ids.find((id) => events.isMovable(id)) ?? null;
}

/** Lets symbols be dragged with mouse and finger; the map stands still meanwhile. */
export function letSitesBeDragged(map: MapLibre, events: () => SiteEvents | undefined): void {
  let held: string | null = null;
  const place = ({ lng: lon, lat }: LngLat) => ({ lon, lat });
  const grab = (event: Press, around: number) => {
    held = movableAt(map, event.point, events(), around);
    if (held !== null) event.preventDefault();
  };
  const drag = (event: Press) => {
    if (held !== null) events()?.drag(held, place(event.lngLat));
  };
  const drop = () => {
    if (held !== null) events()?.drop(held);
    held = null;
  };
  map.on('mousedown', (event) => grab(event, slack.mouse));
  map.on('touchstart', (event) => event.points.length === 1 && grab(event, slack.touch));
  map.on('mousemove', (event) => {
    drag(event);
    const over = held ?? movableAt(map, event.point, events(), slack.mouse);
    map.getCanvas().style.cursor = over === null ? '' : held === null ? 'grab' : 'grabbing';
  });
  map.on('touchmove', drag);
  map.on('mouseup', drop);
  map.on('touchend', drop);
  map.on('touchcancel', drop);
}
