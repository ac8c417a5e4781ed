import type { CoverageData } from '../../core/coverage/coverage-data.ts';
import type { CoverageChoices } from '../../core/coverage/coverage-settings.ts';
import type { ScenarioEdit } from '../../core/coverage/scenario.ts';
import type { AreaShape } from '../../core/coverage/sample-points.ts';
import type { StressIndex } from '../../core/stress-types.ts';
import type { OfferState } from '../../core/chain/offer-state.ts';

/** What a model of coverage is built from: see `coverageModel`. */
export interface CoverageInput {
  data: CoverageData;
  shapes: readonly AreaShape[];
  stress: StressIndex | null;
  choices: CoverageChoices;
}

/** Which offers count; an empty list does not narrow. */
export interface OfferFilter {
  types: readonly string[];
  accessModes: readonly string[];
  states: readonly OfferState[];
}

export const anyOffer: OfferFilter = { types: [], accessModes: [], states: [] };

/** The part of coverage a screen looks at; `actionField` null = all fields of the phase together. */
export interface CoverageQuestion {
  phaseId: string;
  actionField: string | null;
  filter: OfferFilter;
  /** What is different from today. */
  edits: readonly ScenarioEdit[];
}
