import type { CoverageModel } from '../coverage/coverage-model.ts';
import { supplyResult } from '../coverage/coverage-result.ts';
import type { SupplyArea, SupplyResult } from '../coverage/coverage-result.ts';
import type { PlaceRule } from '../coverage/coverage-settings.ts';
import { recordedRules } from '../coverage/place-ratio.ts';
import type { Equity } from '../equity/area-equity.ts';

/** Places set against the children they are meant for, in the city and where stress is highest. Plain data. */
export interface PlaceNeed {
  rule: PlaceRule;
  city: PlaceSums;
  /** The fifth of the classified areas with the highest index. */
  fifth: PlaceSums;
  /** Concentration of places and need by stress, over the areas that have all figures. */
  equity: Pick<Equity, 'compared' | 'concentration' | 'gini' | 'curves'>;
}

/** Sums over the areas of a group whose persons and places are both known. */
export interface PlaceSums {
  areas: number;
  unknownAreas: number;
  persons: number;
  places: number;
  /** Places ÷ persons; null where there is nobody. */
  ratio: number | null;
  /** target × persons − places; negative = more places than wanted. */
  shortfall: number;
  /** Places that its persons lack within reach, at least 0; null where not known in any area. */
  lacking: number | null;
}

const highestFifth = 0.8;

/** Need and places by every rule that places are recorded for. */
export function placeNeeds(model: CoverageModel): PlaceNeed[] {
  return recordedRules(model.settings, model.data.facilities).map((rule) => {
    const { areas, equity } = supplyResult(model, { kind: 'places', rule });
    const inFifth = areas.filter((_, i) => (model.stressPercentile[i] ?? -1) >= highestFifth);
    return {
      rule,
      city: placeSums(areas, rule),
      fifth: placeSums(inFifth, rule),
      equity: shortEquity(equity)
    };
  });
}

function shortEquity({ compared, concentration, gini, curves }: SupplyResult['equity']): PlaceNeed['equity'] {
  return { compared, concentration, gini, curves };
}

/** Adds up the areas of a group. */
export function placeSums(
  group: readonly Pick<SupplyArea, 'persons' | 'located' | 'reachedShortfall'>[],
  { target }: Pick<PlaceRule, 'target'>
): PlaceSums {
  const known = group.filter(({ persons, located }) => persons.count !== null && located !== null);
  const persons = sum(known.map((area) => area.persons.count ?? 0));
  const places = sum(known.map(({ located }) => located ?? 0));
  const lacking = known.flatMap(({ reachedShortfall }) => reachedShortfall ?? []);
  return {
    areas: known.length,
    unknownAreas: group.length - known.length,
    persons,
    places,
    ratio: persons > 0 ? places / persons : null,
    shortfall: target * persons - places,
    lacking: lacking.length === 0 ? null : sum(lacking)
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
