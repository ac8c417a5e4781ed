import type { FeatureCollection, LineString, Point } from 'geojson';
import { proposalIcon, siteIcon, type ProposalKind, type SiteShape } from './site-images.ts';

/** An offer on the map. */
export interface MapSite {
  id: string;
  lon: number;
  lat: number;
  shape: SiteShape;
  hollow: boolean;
}

/** A place that is proposed, tried out or chosen to be changed, with how far it reaches. */
export interface MapProposal {
  id: string;
  lon: number;
  lat: number;
  kind: ProposalKind;
  reachMetres: number | null;
  /** Where it was; null where it was not moved. */
  from: { lon: number; lat: number } | null;
}

export type SiteCollection = FeatureCollection<Point, { id: string; icon?: string }>;

/** Offers as points for the layer of symbols. */
export function siteFeatures(sites: readonly MapSite[]): SiteCollection {
  return collection(
    sites.map(({ id, lon, lat, shape, hollow }) => point({ id, icon: siteIcon(shape, hollow) }, lon, lat))
  );
}

/** From so many on, symbols would hide the areas of the whole map. */
export const manySites = 500;

const readableSpacing = 30;
const metresPerPixel = 78_271.5;

/** The zoom from which on symbols are drawn: few always, many from where they lie 30 pixels apart on average. */
export function leastZoom(sites: readonly Pick<MapSite, 'lon' | 'lat'>[]): number {
  if (sites.length < manySites) return 0;
  const [lons, lats] = [
    sites.map(({ lon }) => lon).sort(ascending),
    sites.map(({ lat }) => lat).sort(ascending)
  ];
  const south = lats[0] ?? 0;
  const shrink = Math.cos((south * Math.PI) / 180);
  const width = ((lons.at(-1) ?? 0) - (lons[0] ?? 0)) * metresPerDegree * shrink;
  const height = ((lats.at(-1) ?? 0) - south) * metresPerDegree;
  const spacing = Math.sqrt((width * height) / sites.length);
  return spacing > 0 ? Math.max(0, Math.log2((readableSpacing * metresPerPixel * shrink) / spacing)) : 0;
}

const ascending = (a: number, b: number) => a - b;

export function proposalFeatures(proposals: readonly MapProposal[]): SiteCollection {
  return collection(
    proposals.map(({ id, kind, lon, lat }) => point({ id, icon: proposalIcon(kind) }, lon, lat))
  );
}

const point = <Properties>(properties: Properties, lon: number, lat: number) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  properties
});

const collection = <Item>(features: Item[]) => ({ type: 'FeatureCollection' as const, features });

const metresPerDegree = 111_195;
const steps = 64;

/** Circles of the reach around proposals, and lines from where they were. */
export function ringFeatures(proposals: readonly MapProposal[]): FeatureCollection<LineString> {
  return collection(
    proposals.flatMap(({ id, lon, lat, reachMetres, from }) => [
      ...(reachMetres === null ? [] : [line(id, circle(lon, lat, reachMetres))]),
      ...(from === null
        ? []
        : [
            line(id, [
              [from.lon, from.lat],
              [lon, lat]
            ])
          ])
    ])
  );
}

const line = (id: string, coordinates: [number, number][]) => ({
  type: 'Feature' as const,
  geometry: { type: 'LineString' as const, coordinates },
  properties: { id }
});

function circle(lon: number, lat: number, metres: number): [number, number][] {
  const [dy, dx] = [metres / metresPerDegree, metres / (metresPerDegree * Math.cos((lat * Math.PI) / 180))];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / steps;
    return [lon + dx * Math.cos(angle), lat + dy * Math.sin(angle)];
  });
}
