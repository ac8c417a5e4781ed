import type { ChainPhase } from '../chain/chain-types.ts';
import { ancestry } from '../chain/offer-reach.ts';
import type { AgeBandCount, CoverageData } from './coverage-data.ts';
import type { CoverageSettings, DemandPlace } from './coverage-settings.ts';
import type { GeoPoints } from './local-plane.ts';
import { personsAged } from './phase-persons.ts';
import { centrePoint } from './centre-point.ts';
import { gridPoints } from './grid-points.ts';
import type { PlacedPoint } from './grid-points.ts';
import { relativeSize, samplePoints } from './sample-points.ts';
import type { AreaShape } from './sample-points.ts';

/** Points that stand for the residents of the areas; those of one area are neighbours in the arrays. */
export interface DemandPoints extends GeoPoints {
  /** Place of each point's area in the areas of the analysis. */
  area: Int32Array;
  /** The area or part each point stands in. */
  partIds: readonly string[];
  /** Weight of a point in its area, where the persons of the parts do not say it: share of the ground, or of the grid. */
  weight: Float64Array;
  /** How the points of each area were placed. */
  placed: readonly DemandPlace[];
}

/** What points are placed by: see `coverageDefaults`. */
export type PointSettings = Pick<CoverageSettings, 'demandPoints' | 'pointsPerArea' | 'seed'>;

/**
 * Points for the residents of every area: those of the grid where the settings or the data have one; else one at the
 * centre, or seeded ones inside, of each of its parts that have residents of their own and a boundary, or of the area
 * where it has no such parts. An area without a point of the grid has seeded ones. `shapes` are the boundaries of both
 * levels.
 */
export function demandPoints(
  data: Pick<CoverageData, 'areas' | 'parents' | 'parts' | 'demandPoints'>,
  shapes: readonly AreaShape[],
  settings: PointSettings
): DemandPoints {
  const byId = new Map(shapes.map((shape) => [shape.areaId, shape]));
  const parts = partsByArea(data);
  const place = demandPlaceOf(data, settings);
  const grid = place === 'grid' ? gridPoints(data, parts, byId) : null;
  const drawnAs = place === 'centroid' ? 'centroid' : 'sampled';
  const byArea = data.areas.map(({ areaId }) => {
    const own = (parts.get(areaId) ?? []).flatMap((id) => byId.get(id) ?? []);
    const drawn = own.length > 0 ? own : [byId.get(areaId)].filter((shape) => shape !== undefined);
    return grid?.get(areaId) ?? drawnPoints(drawn, drawnAs, settings);
  });
  const points = byArea.flatMap((own, area) => own.map((point) => ({ ...point, area })));
  return {
    lon: Float64Array.from(points, ({ lon }) => lon),
    lat: Float64Array.from(points, ({ lat }) => lat),
    area: Int32Array.from(points, ({ area }) => area),
    partIds: points.map(({ partId }) => partId),
    weight: Float64Array.from(points, ({ weight }) => weight),
    placed: data.areas.map(({ areaId }) => (grid?.has(areaId) ? 'grid' : drawnAs))
  };
}

/** How points are placed: as the settings say, else by the grid where there is one. */
export function demandPlaceOf(
  { demandPoints }: Pick<CoverageData, 'demandPoints'>,
  settings: Pick<CoverageSettings, 'demandPoints'>
): DemandPlace {
  return settings.demandPoints ?? ((demandPoints ?? []).length > 0 ? 'grid' : 'sampled');
}

/** Points in each of the shapes that make up an area; their weights are their shares of the ground. */
function drawnPoints(
  shapes: readonly AreaShape[],
  place: DemandPlace,
  { pointsPerArea, seed }: PointSettings
): PlacedPoint[] {
  const total = shapes.reduce((sum, shape) => sum + relativeSize(shape), 0);
  return shapes.flatMap((shape) => {
    const places =
      place === 'centroid'
        ? [centrePoint(shape, seed)].filter((point) => point !== null)
        : samplePoints(shape, pointsPerArea, seed);
    const weight = (total > 0 ? relativeSize(shape) / total : 1 / shapes.length) / places.length;
    return places.map(([lon, lat]) => ({ lon, lat, partId: shape.areaId, weight }));
  });
}

/** The parts with residents by the area of the analysis they lie in, in the order of their ids. */
function partsByArea({ areas, parents, parts }: Pick<CoverageData, 'areas' | 'parents' | 'parts'>) {
  const wanted = new Set(areas.map(({ areaId }) => areaId));
  const byArea = new Map<string, string[]>();
  for (const id of new Set(parts?.bands.map(({ areaId }) => areaId))) {
    const area = ancestry(id, parents).find((ancestor) => wanted.has(ancestor));
    if (area === undefined || area === id) continue;
    byArea.set(area, [...(byArea.get(area) ?? []), id]);
  }
  for (const ids of byArea.values()) ids.sort();
  return byArea;
}

/**
 * Share of its area's persons of a phase that each point stands for; the shares of an area's points add up to 1. In
 * proportion to the weights of the grid; else to the persons of the parts where all of them are known, else to their
 * ground.
 */
export function pointShares(
  points: DemandPoints,
  phase: Pick<ChainPhase, 'ageFrom' | 'ageTo'>,
  parts: CoverageData['parts']
): Float64Array {
  const persons = personsByPart(phase, parts);
  const weights = points.partIds.map((id) => persons.get(id) ?? null);
  const counts = new Map<string, number>();
  for (const id of points.partIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  const known = knownAreas(points, weights);
  const raw = Float64Array.from(points.weight, (weight, i) => {
    const perPoint = (weights[i] ?? 0) / (counts.get(points.partIds[i] ?? '') ?? 1);
    return known.has(points.area[i] as number) ? perPoint : weight;
  });
  return normalised(raw, points.area);
}

function personsByPart(
  { ageFrom, ageTo }: Pick<ChainPhase, 'ageFrom' | 'ageTo'>,
  parts: CoverageData['parts']
): ReadonlyMap<string, number> {
  const persons = new Map<string, number>();
  for (const [id, bands] of bandsByArea(parts?.bands ?? [])) {
    const { count } = personsAged(ageFrom, ageTo, bands);
    if (count !== null) persons.set(id, count);
  }
  return persons;
}

/** Age bands by area. */
export function bandsByArea(bands: readonly AgeBandCount[]): ReadonlyMap<string, readonly AgeBandCount[]> {
  const byArea = new Map<string, AgeBandCount[]>();
  for (const band of bands) {
    const known = byArea.get(band.areaId);
    if (known) known.push(band);
    else byArea.set(band.areaId, [band]);
  }
  return byArea;
}

/** Areas whose points are not those of the grid, and all of whose parts have a known number of persons, some at all. */
function knownAreas(
  { area, placed }: DemandPoints,
  weights: readonly (number | null)[]
): ReadonlySet<number> {
  const sums = new Map<number, number>();
  weights.forEach((weight, i) => {
    const place = area[i] as number;
    if (placed[place] !== 'grid') sums.set(place, (sums.get(place) ?? 0) + (weight ?? NaN));
  });
  return new Set([...sums].filter(([, sum]) => sum > 0).map(([place]) => place));
}

function normalised(raw: Float64Array, area: Int32Array): Float64Array {
  const sums = new Map<number, number>();
  raw.forEach((value, i) => sums.set(area[i] as number, (sums.get(area[i] as number) ?? 0) + value));
  return raw.map((value, i) => value / (sums.get(area[i] as number) || 1));
}
