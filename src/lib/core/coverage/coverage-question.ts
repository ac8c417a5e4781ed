import type { OfferFilter } from './offer-filter.ts';
import type { ScenarioEdit } from './scenario.ts';

/** The offers of a phase (`actionField` null = all fields together), or the places that a rule counts. */
export type SupplyChoice =
  { kind: 'offers'; phaseId: string; actionField: string | null } | { kind: 'places'; ruleId: string };

/** The part of coverage that is looked at. The filter is one of offers; places know none. */
export interface CoverageQuestion {
  supply: SupplyChoice;
  filter: OfferFilter;
  /** What is different from today. */
  edits: readonly ScenarioEdit[];
}
