import type { Facility, Offer } from './coverage-data.ts';

/** A facility of which nothing is known. */
export const unknownFacility: Facility = {
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

/** An active offer at a facility of which nothing else is known. */
export const unknownOffer: Offer = {
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
