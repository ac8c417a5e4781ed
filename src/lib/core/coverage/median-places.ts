import type { Facility } from './coverage-data.ts';
import type { PlaceRule } from './coverage-settings.ts';
import { facilitiesOf, placesOf } from './place-ratio.ts';

/** The middle size of the facilities that a rule counts, of two the larger; null where none has its places recorded. */
export function medianPlaces(rule: PlaceRule, facilities: readonly Facility[]): number | null {
  const counts = facilitiesOf(rule, facilities).flatMap((facility) => placesOf(facility, rule.places) ?? []);
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? null;
}
