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
