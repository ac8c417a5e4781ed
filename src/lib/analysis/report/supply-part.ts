import { highAreaIds } from '../../core/overview/coverage-overview.ts';
import { gapTable } from '../../core/report/gap-table.ts';
import type { GapTable } from '../../core/report/gap-table.ts';
import { inventorySummary } from '../../core/report/inventory-summary.ts';
import type { InventorySummary } from '../../core/report/inventory-summary.ts';
import { placeNeeds } from '../../core/report/place-need.ts';
import type { PlaceNeed } from '../../core/report/place-need.ts';
import { coverageBasis } from '../outputs/coverage-basis.ts';
import type { OutputContext } from '../outputs/output-module.ts';

/** What there is, for whom, and where it lacks. */
export interface SupplyPart {
  inventory: InventorySummary | null;
  places: readonly PlaceNeed[];
  gapTable: GapTable | null;
  /** Whether ways are measured as the crow flies. */
  straightLine: boolean;
}

export async function supplyPart(context: OutputContext): Promise<SupplyPart> {
  const { model, cells } = await coverageBasis(context);
  const inventory = inventorySummary(model);
  const { travelMode, isochroneMode } = model.settings;
  return {
    inventory,
    places: placeNeeds(model),
    gapTable: inventory && gapTable(model, highAreaIds(context.stress), cells),
    straightLine: travelMode === null && isochroneMode === null
  };
}
