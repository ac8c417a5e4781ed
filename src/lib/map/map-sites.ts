import type { FeatureCollection, LineString, Point } from 'geojson';
import { siteIcon, type SiteShape } from './site-images.ts';

/** An offer on the map. */
export interface MapSite {
  id: string;
  lon: number;
  lat: number;
  shape: SiteShape;
  hollow: boolean;
}

/** A place that is proposed or tried out, with how far it reaches. */
export interface MapProposal {
  id: string;
  lon: number;
  lat: number;
  reachMetres: number | null;
}

export type SiteCollection = FeatureCollection<Point, { id: string; icon?: string }>;

/** Offers as points for the layer of symbols. */
export function siteFeatures(sites: readonly MapSite[]): SiteCollection {
  return collection(
    sites.map(({ id, lon, lat, shape, hollow }) => point({ id, icon: siteIcon(shape, hollow) }, lon, lat))
  );
}

export function proposalFeatures(proposals: readonly MapProposal[]): SiteCollection {
  return collection(proposals.map(({ id, lon, lat }) => point({ id }, lon, lat)));
}

const point = <Properties>(properties: Properties, lon: number, lat: number) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  properties
});

const collection = <Item>(features: Item[]) => ({ type: 'FeatureCollection' as const, features });

const metresPerDegree = 111_195;
const steps = 64;

/** Circles of the reach around proposals. */
export function ringFeatures(proposals: readonly MapProposal[]): FeatureCollection<LineString> {
  return collection(
    proposals.flatMap(({ id, lon, lat, reachMetres }) =>
      reachMetres === null
        ? []
        : [
            {
              type: 'Feature' as const,
              geometry: { type: 'LineString' as const, coordinates: circle(lon, lat, reachMetres) },
              properties: { id }
            }
          ]
    )
  );
}

function circle(lon: number, lat: number, metres: number): [number, number][] {
  const [dy, dx] = [metres / metresPerDegree, metres / (metresPerDegree * Math.cos((lat * Math.PI) / 180))];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / steps;
    return [lon + dx * Math.cos(angle), lat + dy * Math.sin(angle)];
  });
}
