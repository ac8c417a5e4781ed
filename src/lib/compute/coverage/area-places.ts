import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import type { PlaceRule } from '../../core/coverage/coverage-settings.ts';
import { placeRatios, type PlaceRatio } from '../../core/coverage/place-ratio.ts';
import { reachedShortfall, sumsByArea } from '../../core/coverage/reached-shortfall.ts';
import type { AskedSupply } from './asked-supply.ts';

/** The places of an area by its borders, and what its children lack within reach; null where not known. */
export interface AreaPlaces extends Pick<PlaceRatio, 'places' | 'ratio' | 'shortfall'> {
  reachedShortfall: number | null;
}

/** Places in the order of the areas. */
export function areaPlaces(
  model: CoverageModel,
  { demand, supplies }: AskedSupply,
  rule: PlaceRule
): AreaPlaces[] {
  const lacking = sumsByArea(model, reachedShortfall(model, demand, supplies, rule.target));
  return placeRatios(model.data, rule).map(({ places, ratio, shortfall, persons }, i) => ({
    places,
    ratio,
    shortfall,
    reachedShortfall: persons.count === null ? null : (lacking[i] ?? null)
  }));
}
