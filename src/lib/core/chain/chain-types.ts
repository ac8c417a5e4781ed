/** A life phase; ages in completed years, null = no age (pregnancy) or open at the top. */
export interface ChainPhase {
  phaseId: string;
  nameDe: string;
  nameEn: string | null;
  ageFrom: number | null;
  ageTo: number | null;
  position: number;
}

export const recordedStatuses = ['planned', 'concept', 'active', 'paused', 'ended'] as const;
/** The status as recorded; null counts as active. */
export type RecordedStatus = (typeof recordedStatuses)[number];

export const approaches = ['universal', 'selective'] as const;
export type Approach = (typeof approaches)[number];

/** One offer of the inventory; dates are days `YYYY-MM-DD`, lists are empty where nothing is recorded. */
export interface ChainOffer {
  offerId: string;
  name: string;
  type: string | null;
  actionField: string | null;
  sector: string | null;
  phases: readonly string[];
  ageFrom: number | null;
  ageTo: number | null;
  approach: Approach | null;
  scope: string | null;
  facilityId: string | null;
  status: RecordedStatus | null;
  validFrom: string | null;
  validTo: string | null;
  fundingUntil: string | null;
  legalSpheres: readonly string[];
  /** Transitions that are its task. */
  handoverFor: readonly string[];
  placesApproved: number | null;
  placesOccupiable: number | null;
  /** Areas it serves, of any level; where none is recorded, the area of its facility. */
  areaIds: readonly string[];
}

export interface ChainTransition {
  transitionId: string;
  nameDe: string;
  nameEn: string | null;
  fromPhase: string | null;
  toPhase: string | null;
}

/** A named handover between two offers. */
export interface Handover {
  transitionId: string;
  fromOfferId: string;
  toOfferId: string;
  kind: string | null;
  agreedSince: string | null;
}

export interface ChainFacility {
  facilityId: string;
  name: string;
  kind: string;
  areaId: string | null;
}

export interface ChainArea {
  areaId: string;
  name: string;
}

/** Persons of a phase's ages in one area; null where suppressed or not known. */
export interface PhaseDemand {
  areaId: string;
  phaseId: string;
  persons: number | null;
}

/** Everything the chain is computed from: plain data, as the queries deliver it. */
export interface ChainData {
  /** Last day of the period: the day at which the offers' status is read. */
  referenceDate: string;
  /** Ordered by position. */
  phases: readonly ChainPhase[];
  offers: readonly ChainOffer[];
  /** In the order of the chain. */
  transitions: readonly ChainTransition[];
  handovers: readonly Handover[];
  facilities: readonly ChainFacility[];
  /** The areas of the analysis, ordered by id. */
  areas: readonly ChainArea[];
  /** The area that each area of any level lies in, by id; null = none. */
  parents: Readonly<Record<string, string | null>>;
  /** Kinds of facilities that a transition starts from, by transition_id, as its flows tell. */
  originKinds: Readonly<Record<string, readonly string[]>>;
  demand: readonly PhaseDemand[];
}

/** Which part of the city a chain is drawn for; `areaIds` are areas of the analysis. */
export type ChainSelection = { kind: 'city' } | { kind: 'areas'; areaIds: readonly string[] };

export const chainDimensions = ['action_field', 'sector', 'legal_sphere'] as const;
/** What the rows of the chain are. */
export type ChainDimension = (typeof chainDimensions)[number];
