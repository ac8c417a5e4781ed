import type { AreaStyle } from '../area-style.ts';
import { hotspotLevels, type Hotspot, type Quadrant, type SpaceArea } from './space-result.ts';

/** How clusters are looked at: local Moran (which also finds outliers), or Getis–Ord Gi*. */
export const clusterKinds = ['moran', 'hotspot'] as const;
export type ClusterKind = (typeof clusterKinds)[number];

/** A hot or cold spot by the strictest level it reaches, in percent. */
type SpotClass = 'hot-1' | 'hot-5' | 'hot-10' | 'cold-1' | 'cold-5' | 'cold-10';

/** What is said of an area in its neighbourhood; `none`: nothing beyond chance, `island`: no neighbours. */
export type SpaceClass = Quadrant | SpotClass | 'none' | 'island';

/** In the order of the legend. */
export const spaceClasses: Readonly<Record<ClusterKind, readonly SpaceClass[]>> = {
  moran: ['high-high', 'high-low', 'low-high', 'low-low', 'none', 'island'],
  hotspot: ['hot-1', 'hot-5', 'hot-10', 'cold-10', 'cold-5', 'cold-1', 'none', 'island']
};

/** How a class is read off a result. */
export interface SpaceReading {
  kind: ClusterKind;
  /** Whether the correction for the number of areas decides, or the p of each area alone. */
  corrected: boolean;
  /** Largest p that counts for local Moran where nothing is corrected. */
  level: number;
}

/** What the neighbourhood of an area says. */
export function spaceClass({ local }: SpaceArea, { kind, corrected, level }: SpaceReading): SpaceClass {
  if (local === null) return 'island';
  if (kind === 'hotspot') return spotClass(corrected ? local.hotspot : spotOf(local.giStar, local.giStarP));
  return (corrected ? local.significant : local.p <= level) ? local.quadrant : 'none';
}

function spotOf(giStar: number, p: number): Hotspot | null {
  const level = hotspotLevels.find((one) => p <= one);
  return level === undefined ? null : { kind: giStar > 0 ? 'hot' : 'cold', level };
}

const percents = { 0.01: 1, 0.05: 5, 0.1: 10 } as const;
const spotClass = (spot: Hotspot | null): SpaceClass =>
  spot === null ? 'none' : (`${spot.kind}-${percents[spot.level]}` as const);

const spotTokens: Readonly<Record<SpotClass, string>> = {
  'hot-1': 'single-7',
  'hot-5': 'single-6',
  'hot-10': 'single-4',
  'cold-10': 'supply-3',
  'cold-5': 'supply-4',
  'cold-1': 'supply-5'
};

/** How a class is drawn; areas unlike their neighbours are hatched. */
export function spaceStyle(named: SpaceClass): AreaStyle {
  const token = named in spotTokens ? spotTokens[named as SpotClass] : `cluster-${named}`;
  const isOutlier = named === 'high-low' || named === 'low-high';
  return { kind: 'class', token, ...(isOutlier ? { hatched: true } : {}) };
}

const sides: Readonly<Partial<Record<SpaceClass, 'high' | 'low'>>> = {
  'high-high': 'high',
  'hot-1': 'high',
  'hot-5': 'high',
  'hot-10': 'high',
  'low-low': 'low',
  'cold-10': 'low',
  'cold-5': 'low',
  'cold-1': 'low'
};

/** Whether a class stands for values of one side that lie together; null for outliers and all others. */
export const clusterSide = (named: SpaceClass): 'high' | 'low' | null => sides[named] ?? null;

/** Whether anything beyond chance is said of an area. */
export const standsOut = (named: SpaceClass): boolean => named !== 'none' && named !== 'island';
