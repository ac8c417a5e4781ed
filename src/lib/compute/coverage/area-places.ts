import type { CoverageModel, PhaseDemand } from '../../core/coverage/coverage-model.ts';
import type { PlaceRule } from '../../core/coverage/coverage-settings.ts';
import { placeRatios, type PlaceRatio } from '../../core/coverage/place-ratio.ts';
import { pointShortfall, sumsByArea } from '../../core/coverage/reached-shortfall.ts';

/** The places of an area by its borders, and what its children lack within reach; null where not known. */
export interface AreaPlaces extends Pick<PlaceRatio, 'places' | 'ratio' | 'shortfall'> {
  reachedShortfall: number | null;
}

/** Places in the order of the areas, with what is lacking by the places per person within reach at each point. */
export function areaPlaces(
  model: CoverageModel,
  demand: PhaseDemand,
  rule: PlaceRule,
  perPerson: Float64Array
): AreaPlaces[] {
  const lacking = sumsByArea(model, pointShortfall(demand, perPerson, rule.target));
  return placeRatios(model.data, rule).map(({ places, ratio, shortfall, persons }, i) => ({
    places,
    ratio,
    shortfall,
    reachedShortfall: persons.count === null ? null : (lacking[i] ?? null)
  }));
}
