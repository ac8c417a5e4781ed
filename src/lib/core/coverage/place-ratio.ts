import type { ChainPhase } from '../chain/chain-types.ts';
import type { CoverageModel, PhaseDemand } from './coverage-model.ts';
import { phaseDemand } from './coverage-model.ts';
import { ancestry } from '../chain/offer-reach.ts';
import type { CoverageData, Facility } from './coverage-data.ts';
import type { CoverageSettings, PlaceKind, PlaceRule } from './coverage-settings.ts';
import { bandsByArea } from './demand-points.ts';
import { personsAged } from './phase-persons.ts';
import type { PersonsCount } from './phase-persons.ts';
import type { Supply } from './supply-sites.ts';

/** Places of an area set against its children. */
export interface PlaceRatio {
  areaId: string;
  facilities: number;
  /** Facilities whose places are not recorded; they add nothing. */
  withoutPlaces: number;
  /** Null where no facility of the whole city has its places recorded. */
  places: number | null;
  persons: PersonsCount;
  /** Places ÷ persons; may exceed 1. Null where either is unknown or nobody lives there. */
  ratio: number | null;
  /** target × persons − places; negative = more places than wanted. */
  shortfall: number | null;
}

/** The places of a facility that count by a rule; null = not recorded. */
export function placesOf(facility: Facility, kind: PlaceKind): number | null {
  const { placesApproved, placesOccupiable, placesUnderThree } = facility;
  switch (kind) {
    case 'approved':
      return placesApproved;
    case 'occupiable':
      return placesOccupiable;
    case 'under_three':
      return placesUnderThree;
    case 'three_plus':
      return placesApproved === null || placesUnderThree === null ? null : placesApproved - placesUnderThree;
    default:
      return kind satisfies never;
  }
}

/** The facilities a rule counts, in their order. */
export function facilitiesOf(rule: PlaceRule, facilities: readonly Facility[]): Facility[] {
  return facilities.filter(
    ({ kind, ogs }) => rule.facilityKinds.includes(kind) && (rule.allDayOnly !== true || ogs === true)
  );
}

/** The rules by which places of any facility are recorded. */
export function recordedRules(
  { placeRules }: Pick<CoverageSettings, 'placeRules'>,
  facilities: readonly Facility[]
): PlaceRule[] {
  return placeRules.filter((rule) =>
    facilitiesOf(rule, facilities).some((facility) => placesOf(facility, rule.places) !== null)
  );
}

/** Place ratio and shortfall of every area (DOMAIN.md § 7); a facility counts for the area it lies in. */
export function placeRatios(
  data: Pick<CoverageData, 'areas' | 'parents' | 'facilities' | 'bands'>,
  rule: PlaceRule
): PlaceRatio[] {
  const facilities = facilitiesOf(rule, data.facilities);
  const recorded = facilities.some((facility) => placesOf(facility, rule.places) !== null);
  const byArea = facilitiesByArea(data, facilities);
  const bands = bandsByArea(data.bands);
  return data.areas.map(({ areaId }) => {
    const here = byArea.get(areaId) ?? [];
    const persons = personsAged(rule.ageFrom, rule.ageTo, bands.get(areaId) ?? []);
    const counts = here.map((facility) => placesOf(facility, rule.places));
    const places = recorded ? counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) : null;
    return {
      areaId,
      facilities: here.length,
      withoutPlaces: counts.filter((count) => count === null).length,
      places,
      persons,
      ...ratioOf(places, persons.count, rule.target)
    };
  });
}

function ratioOf(places: number | null, persons: number | null, target: number) {
  if (places === null || persons === null) return { ratio: null, shortfall: null };
  return { ratio: persons > 0 ? places / persons : null, shortfall: target * persons - places };
}

function facilitiesByArea(
  { areas, parents }: Pick<CoverageData, 'areas' | 'parents'>,
  facilities: readonly Facility[]
): ReadonlyMap<string, readonly Facility[]> {
  const wanted = new Set(areas.map(({ areaId }) => areaId));
  const byArea = new Map<string, Facility[]>();
  for (const facility of facilities) {
    if (facility.areaId === null) continue;
    const area = ancestry(facility.areaId, parents).find((id) => wanted.has(id));
    if (area !== undefined) byArea.set(area, [...(byArea.get(area) ?? []), facility]);
  }
  return byArea;
}

/** The places of a rule as supply at the facilities that have a point. */
export function supplyOfPlaces({ data }: CoverageModel, rule: PlaceRule): Supply[] {
  return facilitiesOf(rule, data.facilities).flatMap((facility) => {
    const { facilityId, lon, lat } = facility;
    if (lon === null || lat === null) return [];
    const amount = placesOf(facility, rule.places) ?? 0;
    return [{ id: facilityId, amount, site: { lon, lat, facilityId }, areaIds: [] }];
  });
}

/** The demand of a rule's ages, at the points of the model. */
export function demandOfRule({ data, points }: CoverageModel, rule: PlaceRule): PhaseDemand {
  const { ageFrom, ageTo } = rule;
  const bands = bandsByArea(data.bands);
  const persons = data.areas.map(({ areaId }) => personsAged(ageFrom, ageTo, bands.get(areaId) ?? []));
  return phaseDemand(phaseOfRule(rule), persons, points, data.parts);
}

/** The ages of a rule as a phase of its own. */
export const phaseOfRule = ({ id, ageFrom, ageTo }: PlaceRule): ChainPhase => {
  return { phaseId: id, nameDe: id, nameEn: null, ageFrom, ageTo, position: 0 };
};

/** So many per 1,000 persons; null where the persons are not known or there are none. */
export function densityPer1000(amount: number | null, persons: number | null): number | null {
  return amount === null || persons === null || persons === 0 ? null : (amount / persons) * 1000;
}
