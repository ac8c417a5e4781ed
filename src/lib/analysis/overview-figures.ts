import { bridgeOverview } from '../core/overview/bridge-overview.ts';
import type { BridgeOverview } from '../core/overview/bridge-overview.ts';
import { classChanges } from '../core/overview/class-changes.ts';
import { coverageOverview, highAreaIds } from '../core/overview/coverage-overview.ts';
import type { CoverageOverview } from '../core/overview/coverage-overview.ts';
import type { OverviewFigures } from '../core/overview/overview-figures.ts';
import { chainBasis } from './outputs/chain-basis.ts';
import { coverageBasis, coverageDataOf } from './outputs/coverage-basis.ts';
import { courseOf } from './outputs/mobility-output.ts';
import type { OutputContext } from './outputs/output-module.ts';

/** What the overview shows beside the index, as the screen computes it. */
export async function overviewFigures(context: OutputContext): Promise<OverviewFigures> {
  return {
    coverage: await coverageOf(context),
    bridges: await bridgesOf(context),
    changes: classChanges(await courseOf(context))
  };
}

async function coverageOf(context: OutputContext): Promise<CoverageOverview | null> {
  if ((await coverageDataOf(context)).offers.length === 0) return null;
  const { model, cells } = await coverageBasis(context);
  return coverageOverview(model, highAreaIds(context.stress), cells);
}

async function bridgesOf(context: OutputContext): Promise<BridgeOverview[] | null> {
  const { data, bridges } = await chainBasis(context);
  return bridgeOverview(data, bridges);
}
