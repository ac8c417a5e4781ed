import type { Facility, Offer } from '../core/coverage/coverage-data.ts';
import type { PlaceRule } from '../core/coverage/coverage-settings.ts';
import type { ScenarioEdit } from '../core/coverage/scenario.ts';
import { targetOf } from '../core/coverage/scenario-steps.ts';
import { facilityResized } from '../core/coverage/site-size.ts';
import { unknownFacility, unknownOffer } from '../core/coverage/unknown-supply.ts';

/** Where something new is placed. */
export interface Place {
  lon: number;
  lat: number;
  /** Name of the facility or area, or null for a place on the map. */
  name: string | null;
  facilityId: string | null;
}

/** The first free key for something new that neither the package nor a scenario has. */
export function freeTrialId(known: readonly string[], edits: readonly ScenarioEdit[]): string {
  const taken = new Set([...known, ...edits.map((edit) => targetOf(edit).id)]);
  let number = 1;
  while (taken.has(trialId(number))) number += 1;
  return trialId(number);
}

const trialId = (number: number) => `NEU${String(number).padStart(2, '0')}`;

/** An active offer at a place, of which nothing else is known. */
export function triedOffer(
  known: Pick<Offer, 'offerId' | 'name' | 'type' | 'actionField' | 'phases'>,
  { lon, lat, facilityId }: Place
): Offer {
  return { ...unknownOffer, ...known, facilityId, lon, lat };
}

/** A facility with so many places that a rule counts. */
export function triedFacility(
  { facilityKinds, allDayOnly, places }: PlaceRule,
  amount: number,
  known: Pick<Facility, 'facilityId' | 'name'>,
  { lon, lat }: Place
): Facility {
  const ogs = allDayOnly === true ? true : null;
  const size = facilityResized(unknownFacility, places, amount);
  return { ...unknownFacility, ...known, ...size, kind: facilityKinds[0] ?? '', ogs, lon, lat };
}
