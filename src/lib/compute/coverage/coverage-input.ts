import type { CoverageData } from '../../core/coverage/coverage-data.ts';
import type { CoverageChoices } from '../../core/coverage/coverage-settings.ts';
import type { ScenarioEdit } from '../../core/coverage/scenario.ts';
import type { AreaShape } from '../../core/coverage/sample-points.ts';
import type { StressIndex } from '../../core/stress-types.ts';
import type { OfferFilter } from '../../core/coverage/offer-filter.ts';

/** What a model of coverage is built from: see `coverageModel`. */
export interface CoverageInput {
  data: CoverageData;
  shapes: readonly AreaShape[];
  stress: StressIndex | null;
  choices: CoverageChoices;
}

/** The offers of a phase (`actionField` null = all fields together), or the places that a rule counts. */
export type SupplyChoice =
  { kind: 'offers'; phaseId: string; actionField: string | null } | { kind: 'places'; ruleId: string };

/** The part of coverage a screen looks at. The filter is one of offers; places know none. */
export interface CoverageQuestion {
  supply: SupplyChoice;
  filter: OfferFilter;
  /** What is different from today. */
  edits: readonly ScenarioEdit[];
}
