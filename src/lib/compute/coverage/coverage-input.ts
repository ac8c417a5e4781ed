import type { Isochrone } from '../../core/coverage/isochrones.ts';
import type { CoverageData } from '../../core/coverage/coverage-data.ts';
import type { CoverageChoices } from '../../core/coverage/coverage-settings.ts';
import type { AreaShape } from '../../core/coverage/sample-points.ts';
import type { StressIndex } from '../../core/stress-types.ts';

/** What a model of coverage is built from: see `coverageModel`. */
export interface CoverageInput {
  data: CoverageData;
  shapes: readonly AreaShape[];
  stress: StressIndex | null;
  /** Those of the mode that the choices name. */
  isochrones?: readonly Isochrone[];
  choices: CoverageChoices;
}
