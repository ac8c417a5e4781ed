import type { SpaceSettings } from './space-settings.ts';

/** An area's own value and that of its neighbours, each against the mean of all areas (GeoDa's convention). */
export type Quadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

/** Levels of significance that hot and cold spots are told apart by, strictest first. */
export const hotspotLevels = [0.01, 0.05, 0.1] as const;
export type HotspotLevel = (typeof hotspotLevels)[number];

/** A hot spot (high values together) or a cold spot, and the strictest level at which it is significant. */
export interface Hotspot {
  kind: 'hot' | 'cold';
  level: HotspotLevel;
}

/** What an area's neighbourhood says. */
export interface LocalSpace {
  /** Mean z of the neighbours. */
  lag: number;
  quadrant: Quadrant;
  /** Local Moran, z × lag (z with population SD; spdep's convention, esda's is (n − 1) ÷ n of it). */
  localI: number;
  /** Two-sided pseudo p of local Moran from conditional permutation. */
  p: number;
  /** Whether `p` holds after the correction for the number of areas. */
  significant: boolean;
  /** Getis–Ord Gi* as a z-value: the area and its neighbours against all areas. */
  giStar: number;
  /** Two-sided p of `giStar` under the normal distribution. */
  giStarP: number;
  /** After the correction for the number of areas; null where no level is reached. */
  hotspot: Hotspot | null;
}

/** One area that has a class. */
export interface SpaceArea {
  areaId: string;
  /** The index. */
  value: number;
  /** The index standardised over the areas with a class (population SD). */
  z: number;
  /** Ids of the neighbours that have a class, ascending. */
  neighbourIds: readonly string[];
  /** Null where no neighbour has a class. */
  local: LocalSpace | null;
}

/** Global Moran of the index, row-standardised neighbours. */
export interface GlobalSpace {
  /** Also the slope of the line through the scatter of lag over z, where no area is an island. */
  i: number;
  /** Of a random arrangement, −1 ÷ (n − 1). */
  expected: number;
  /** Two-sided pseudo p from rearranging all values. */
  pseudoP: number;
  permutations: number;
  seed: number;
}

/** Two areas that are neighbours only because boundary points within the tolerance count as one. */
export type Sliver = readonly [areaId: string, areaId: string];

/** Where the index clusters. Ids ascend, so that the order of the input changes nothing. */
export interface SpaceResult {
  settings: SpaceSettings;
  moran: GlobalSpace;
  /** The areas with a class. */
  areas: readonly SpaceArea[];
  /** Areas with a class that no area with a class touches; no local result. */
  islands: readonly string[];
  slivers: readonly Sliver[];
  /** Areas without a class: no part of any figure here. */
  leftOut: readonly string[];
}

/** Why there is no result. */
export type SpaceProblem =
  | { kind: 'too_few_areas'; areas: number; required: number }
  | { kind: 'constant_index' }
  | { kind: 'no_neighbours' };

export type SpaceOutcome =
  { kind: 'result'; result: SpaceResult } | { kind: 'problem'; problem: SpaceProblem };
