import type { IncompleteField } from '../chain/incomplete-field.ts';
import type { SitingRequest } from './siting-request.ts';

/** What an offer supplies; a measure that an offer does not state is not counted for it. */
export const supplyMeasures = ['offers', 'places', 'hours', 'fte'] as const;
export type SupplyMeasure = (typeof supplyMeasures)[number];

/** Which places of a facility count: all it may have, those it can fill, or only one age's part of the approved. */
export const placeKinds = ['approved', 'occupiable', 'under_three', 'three_plus'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Where the persons of an area stand: at seeded points in it, at its centroid, or at the points of `demand_points`. */
export const demandPlaces = ['sampled', 'centroid', 'grid'] as const;
export type DemandPlace = (typeof demandPlaces)[number];

/** Whom shares of the city and new sites count: everybody alike, children in SGB II, or persons × stress percentile. */
export const demandWeights = ['persons', 'poor_children', 'stress'] as const;
export type DemandWeight = (typeof demandWeights)[number];

/** Floating catchments whose access × persons adds up to the supply, for what is reached and for equity. */
export const catchmentMethods = ['two_step', 'two_step_enhanced', 'two_step_gaussian', 'three_step'] as const;
export type CatchmentMethod = (typeof catchmentMethods)[number];

/** What an action field is about, where the offers recorded do not say it. */
export interface FieldRule {
  actionField: string;
  /** Phases the field is for; left out: those that any of its offers is for. */
  phases?: readonly string[];
  /** The field belongs into facilities of these kinds: without one, it does not apply to an area. */
  facilityKinds?: readonly string[];
}

/** The inventory of a field is known to be incomplete, everywhere or in some areas and phases. */
export interface IncompleteInventory extends IncompleteField {
  /** Why, in words that are shown as they are. */
  reasonDe?: string;
  reasonEn?: string;
}

/** Places set against the persons they are meant for. */
export interface PlaceRule {
  id: string;
  facilityKinds: readonly string[];
  /** Only open all-day schools count. */
  allDayOnly?: boolean;
  places: PlaceKind;
  ageFrom: number;
  /** Inclusive. */
  ageTo: number;
  /** Places wanted per person, 0–1 or more. */
  target: number;
}

/** When a primary school may become a Familiengrundschulzentrum, in the rules of one funding year. */
export interface SchoolRule {
  fundingYear: string;
  /** The status index above which the stress of an area is above average. */
  stressAbove: number;
  /** Facility kinds that are primary schools. */
  facilityKinds: readonly string[];
  /** Whose mean is the local one: of all schools (left out), or of those in the same area of the analysis. */
  meanWithin?: 'city' | 'area';
}

/** How coverage, gaps and equity are computed. Every number is a default that a practitioner should confirm. */
export interface CoverageSettings {
  /** Day at which offers count as active, `YYYY-MM-DD`; null = the last day of the period. */
  referenceDate: string | null;
  /** Months before the end of its funding in which an offer is marked. */
  expiryMonths: number;
  /** Period of the residents; null = that of the analysis. The latest counts before it stand in. */
  populationPeriod: string | null;
  walkMinutes: number;
  /** Kilometres per hour. */
  walkingSpeed: number;
  /** Way walked ÷ straight line, at least 1. */
  detour: number;
  /** Mode of the table `travel_times` that takes the place of the straight line; null = straight line. */
  travelMode: string | null;
  /** Mode of the isochrones that take the place of both; null = none do. */
  isochroneMode: string | null;
  /** Null = grid where the package has `demand_points`, else sampled. */
  demandPoints: DemandPlace | null;
  demandWeight: DemandWeight;
  catchment: CatchmentMethod;
  /** Level below the analysed one whose residents place the demand; null = the finest that has residents. */
  demandLevel: string | null;
  /** Points that stand for the residents of an area, or of one of its parts. */
  pointsPerArea: number;
  seed: number;
  supply: SupplyMeasure;
  /** Share of persons who have to reach an offer for `covered`, 0–1; 0: one offer for the area is enough. */
  coveredShare: number;
  /** Children counted by the priority: those of one year of birth on average, or all of the phase. */
  priorityPersons: 'per_birth_year' | 'all';
  /** Indicator whose numerator counts the children in SGB II. */
  povertyIndicator: string;
  /** What need is in equity: children in SGB II, or children of the phase × stress percentile. */
  need: 'poor_children' | 'stress_weighted';
  fields: readonly FieldRule[];
  inventory: readonly IncompleteInventory[];
  placeRules: readonly PlaceRule[];
  schoolRule: SchoolRule;
  /** Sites that are proposed without being asked for. */
  siting: readonly SitingRequest[];
}

/** What `atlas.json` says; whatever it leaves out has its default. */
export type CoverageChoices = Partial<CoverageSettings>;

export const coverageDefaults: CoverageSettings = {
  referenceDate: null,
  expiryMonths: 12,
  populationPeriod: null,
  walkMinutes: 15,
  walkingSpeed: 5,
  detour: 1.25,
  travelMode: null,
  isochroneMode: null,
  demandPoints: null,
  demandWeight: 'persons',
  catchment: 'two_step_enhanced',
  demandLevel: null,
  pointsPerArea: 16,
  seed: 1,
  supply: 'offers',
  coveredShare: 0,
  priorityPersons: 'per_birth_year',
  povertyIndicator: 'child_poverty',
  need: 'poor_children',
  fields: [
    { actionField: 'clinic_navigator', facilityKinds: ['clinic'] },
    { actionField: 'practice_navigator', facilityKinds: ['practice'] },
    { actionField: 'primary_school_family_centre', facilityKinds: ['primary_school'] }
  ],
  inventory: [],
  placeRules: [
    { id: 'daycare', facilityKinds: ['daycare'], places: 'approved', ageFrom: 0, ageTo: 5, target: 0.75 },
    {
      id: 'daycare_under_three',
      facilityKinds: ['daycare'],
      places: 'under_three',
      ageFrom: 0,
      ageTo: 2,
      target: 0.5
    },
    {
      id: 'daycare_three_plus',
      facilityKinds: ['daycare'],
      places: 'three_plus',
      ageFrom: 3,
      ageTo: 5,
      target: 1
    },
    {
      id: 'all_day_school',
      facilityKinds: ['primary_school'],
      allDayOnly: true,
      places: 'approved',
      ageFrom: 6,
      ageTo: 9,
      target: 0.75
    }
  ],
  schoolRule: { fundingYear: '2025', stressAbove: 0, facilityKinds: ['primary_school'] },
  siting: []
};

/** The settings in force. */
export function coverageSettings(choices: CoverageChoices = {}): CoverageSettings {
  return { ...coverageDefaults, ...choices };
}

/** How far the straight line reaches in metres: minutes × speed ÷ detour (15 min at 5 km/h and 1.25: 1,000 m). */
export function reachMetres({ walkMinutes, walkingSpeed, detour }: CoverageSettings): number {
  return (walkMinutes * walkingSpeed * 1000) / 60 / detour;
}
