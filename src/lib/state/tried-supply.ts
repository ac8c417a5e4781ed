import type { Facility, Offer } from '../core/coverage/coverage-data.ts';
import type { PlaceRule } from '../core/coverage/coverage-settings.ts';
import type { ScenarioEdit } from '../core/coverage/scenario.ts';
import { targetOf } from '../core/coverage/scenario-steps.ts';
import { facilityResized } from '../core/coverage/site-size.ts';

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
  return { ...newOffer, ...known, facilityId, lon, lat };
}

/** A facility with so many places that a rule counts. */
export function triedFacility(
  { facilityKinds, allDayOnly, places }: PlaceRule,
  amount: number,
  known: Pick<Facility, 'facilityId' | 'name'>,
  { lon, lat }: Place
): Facility {
  const ogs = allDayOnly === true ? true : null;
  const size = facilityResized(newFacility, places, amount);
  return { ...newFacility, ...known, ...size, kind: facilityKinds[0] ?? '', ogs, lon, lat };
}

const newFacility: Facility = {
  facilityId: '',
  name: '',
  kind: '',
  areaId: null,
  lon: null,
  lat: null,
  ogs: null,
  allDayProvider: null,
  allDayProviderInvolved: null,
  socialIndex: null,
  placesApproved: null,
  placesOccupiable: null,
  placesOccupied: null,
  placesUnderThree: null
};

const newOffer: Offer = {
  offerId: '',
  name: '',
  type: null,
  actionField: null,
  sector: null,
  phases: [],
  ageFrom: null,
  ageTo: null,
  approach: null,
  scope: 'facility',
  facilityId: null,
  status: 'active',
  validFrom: null,
  validTo: null,
  fundingUntil: null,
  legalSpheres: [],
  handoverFor: [],
  placesApproved: null,
  placesOccupiable: null,
  areaIds: [],
  provider: null,
  providerKind: null,
  network: null,
  targetGroup: null,
  accessModes: [],
  venue: null,
  lon: null,
  lat: null,
  placesOccupied: null,
  hoursPerWeek: null,
  fte: null,
  fundingSource: null,
  certificate: null,
  guidelines: [],
  contact: null
};
