import { conditionalP } from './conditional-p.ts';
import { falseDiscoveryP } from './false-discovery.ts';
import { localGStar } from './local-g.ts';
import { localMoran } from './local-moran.ts';
import type { Neighbours } from './neighbours.ts';
import { hotspotLevels } from './space-result.ts';
import type { Hotspot, LocalSpace } from './space-result.ts';
import type { SpaceSettings } from './space-settings.ts';
import { rowStandardised, spatialLag } from './spatial-weights.ts';
import { twoSidedP } from './two-sided-p.ts';

/** What the neighbourhood of every row says; null for islands, which no correction counts. `z`: the standardised values. */
export function localSpaces(
  values: Float64Array,
  z: Float64Array,
  neighbours: Neighbours,
  { permutations, seed, falseDiscoveryRate }: SpaceSettings
): (LocalSpace | null)[] {
  const weights = rowStandardised(neighbours);
  const lag = spatialLag(z, weights);
  const { localI, quadrant } = localMoran(values, weights);
  const p = conditionalP(values, neighbours, permutations, seed);
  const giStar = localGStar(values, neighbours);
  const giStarP = giStar.map(twoSidedP);
  const correctedP = correctedWhereTested(p, neighbours);
  const correctedGiStarP = correctedWhereTested(giStarP, neighbours);
  return neighbours.map((row, i) => {
    if (row.length === 0) return null;
    const score = giStar[i] as number;
    return {
      lag: lag[i] as number,
      quadrant: quadrant[i] as LocalSpace['quadrant'],
      localI: localI[i] as number,
      p: p[i] as number,
      significant: (correctedP[i] as number) <= falseDiscoveryRate,
      giStar: score,
      giStarP: giStarP[i] as number,
      hotspot: hotspotOf(score, correctedGiStarP[i] as number)
    };
  });
}

/** Corrected for the number of rows with neighbours; NaN for the others. */
function correctedWhereTested(p: Float64Array, neighbours: Neighbours): Float64Array {
  const tested = Uint32Array.from(neighbours.keys()).filter((row) => neighbours[row]?.length !== 0);
  const corrected = falseDiscoveryP(Float64Array.from(tested, (row) => p[row] as number));
  const placed = new Float64Array(p.length).fill(NaN);
  tested.forEach((row, k) => (placed[row] = corrected[k] as number));
  return placed;
}

function hotspotOf(giStar: number, correctedP: number): Hotspot | null {
  const level = hotspotLevels.find((one) => correctedP <= one);
  return level === undefined ? null : { kind: giStar > 0 ? 'hot' : 'cold', level };
}
