import type {
  LocalSpace,
  Quadrant,
  SpaceArea,
  SpaceResult
} from '../../../src/lib/core/space/space-result.ts';
import { defaultSpaceSettings } from '../../../src/lib/core/space/space-settings.ts';

const quadrantOf = (z: number, lag: number): Quadrant =>
  z >= 0 ? (lag >= 0 ? 'high-high' : 'high-low') : lag >= 0 ? 'low-high' : 'low-low';

/** An area at a place of the scatter; not significant unless said so. Without `lag` it has no neighbours. */
export function spaceArea(
  areaId: string,
  z: number,
  lag: number | null,
  more: Partial<LocalSpace> = {},
  neighbourIds: readonly string[] = []
): SpaceArea {
  const local = lag === null ? null : localAt(z, lag, more);
  return { areaId, value: z, z, neighbourIds, local };
}

const localAt = (z: number, lag: number, more: Partial<LocalSpace>): LocalSpace => ({
  lag,
  quadrant: quadrantOf(z, lag),
  localI: z * lag,
  p: 0.4,
  significant: false,
  giStar: z + lag,
  giStarP: 0.4,
  hotspot: null,
  ...more
});

/** A result that holds these areas. */
export const spaceResult = (areas: readonly SpaceArea[], more: Partial<SpaceResult> = {}): SpaceResult => ({
  settings: defaultSpaceSettings,
  moran: { i: 0.41, expected: -0.02, pseudoP: 0.001, permutations: 999, seed: 1 },
  areas,
  islands: areas.filter(({ local }) => local === null).map(({ areaId }) => areaId),
  slivers: [],
  leftOut: [],
  ...more
});
