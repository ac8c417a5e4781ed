import type { BridgeOverview } from './bridge-overview.ts';
import type { ClassChanges } from './class-changes.ts';
import type { CoverageOverview } from './coverage-overview.ts';

/** What the overview shows beside the stress index; null = the package has nothing to compute it from. Plain data. */
export interface OverviewFigures {
  coverage: CoverageOverview | null;
  bridges: readonly BridgeOverview[] | null;
  changes: ClassChanges | null;
}
