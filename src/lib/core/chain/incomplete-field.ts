import type { ChainData } from './chain-types.ts';
import { ancestry } from './offer-reach.ts';

/** An action field whose offers are known not to be recorded completely, everywhere or in some areas and phases. */
export interface IncompleteField {
  actionField: string;
  /** Areas of any level; left out: all. */
  areaIds?: readonly string[];
  phases?: readonly string[];
}

/** Where something is asked of the inventory. */
export interface InventoryPlace {
  actionField: string;
  phaseId: string;
  areaId: string;
}

/** The first entry that says the inventory is incomplete at a place; null where none does. */
export function incompleteAt<Entry extends IncompleteField>(
  entries: readonly Entry[],
  { actionField, phaseId, areaId }: InventoryPlace,
  parents: ChainData['parents']
): Entry | null {
  const own = entries.filter(
    (entry) => entry.actionField === actionField && (entry.phases?.includes(phaseId) ?? true)
  );
  if (own.length === 0) return null;
  const around = ancestry(areaId, parents);
  return own.find(({ areaIds }) => areaIds?.some((id) => around.includes(id)) ?? true) ?? null;
}
