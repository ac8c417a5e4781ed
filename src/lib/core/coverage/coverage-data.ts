import type { ValueKind } from '../cell.ts';
import type { ChainOffer, ChainPhase } from '../chain/chain-types.ts';
import type { Isochrone } from './isochrones.ts';
import type { TravelTime } from './travel-cost.ts';

/** An offer as the directory shows it and coverage counts it; lists are empty where nothing is recorded. */
export interface Offer extends ChainOffer {
  provider: string | null;
  providerKind: string | null;
  network: string | null;
  targetGroup: string | null;
  accessModes: readonly string[];
  venue: string | null;
  /** Its own place or that of its facility; null where neither has one. */
  lon: number | null;
  lat: number | null;
  placesOccupied: number | null;
  hoursPerWeek: number | null;
  fte: number | null;
  fundingSource: string | null;
  certificate: string | null;
  guidelines: readonly string[];
  contact: string | null;
}

export interface Facility {
  facilityId: string;
  name: string;
  kind: string;
  areaId: string | null;
  lon: number | null;
  lat: number | null;
  /** Open all-day school; null = not recorded. */
  ogs: boolean | null;
  allDayProvider: string | null;
  allDayProviderInvolved: boolean | null;
  socialIndex: number | null;
  placesApproved: number | null;
  placesOccupiable: number | null;
  placesOccupied: number | null;
  placesUnderThree: number | null;
}

/** Persons of the ages from … to (inclusive, null = open); null where `kind` is not value. */
export interface AgeBandCount {
  areaId: string;
  ageFrom: number;
  ageTo: number | null;
  count: number | null;
  kind: ValueKind;
}

/** A count of persons in an area, after disclosure control. */
export interface AreaCount {
  areaId: string;
  count: number | null;
  kind: ValueKind;
}

/** A row of the table `demand_points`. */
export interface WeightedPoint {
  /** An area of any level. */
  areaId: string;
  lon: number;
  lat: number;
  /** At least 0. */
  weight: number;
}

export interface CoverageArea {
  areaId: string;
  name: string;
  parentId: string | null;
}

/** Everything coverage is computed from, as the queries deliver it: plain data, every list ordered by its keys. */
export interface CoverageData {
  level: string;
  period: string;
  /** Last day of the period. */
  lastDay: string;
  /** The areas of the analysis, ordered by id. */
  areas: readonly CoverageArea[];
  /** The area each area of any level lies in. */
  parents: Readonly<Record<string, string | null>>;
  phases: readonly ChainPhase[];
  offers: readonly Offer[];
  facilities: readonly Facility[];
  /** Period of the age bands of the areas; null where there are none. */
  populationPeriod: string | null;
  bands: readonly AgeBandCount[];
  /** The level below whose residents place the demand, their period, and their age bands; null = the areas alone. */
  parts: { level: string; period: string; bands: readonly AgeBandCount[] } | null;
  /** Children in SGB II. */
  poor: readonly AreaCount[];
  travelTimes: readonly TravelTime[];
  /** Modes of all travel times there are. */
  travelModes?: readonly string[];
  /** Left out: the package has none, or the settings do not ask for them. */
  demandPoints?: readonly WeightedPoint[];
  /** The isochrones of the mode that the settings name; beside the boundaries, they come from the package's geometry. */
  isochrones?: readonly Isochrone[];
}
