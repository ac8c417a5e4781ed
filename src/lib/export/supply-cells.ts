import type { SupplyKey } from '../core/coverage/coverage-result.ts';
import type { CsvRow } from './csv.ts';

/** Columns that name a supply: its kind, the rule of places, or the field and phase of offers. */
export const supplyColumns = ['supply_kind', 'place_rule', 'action_field', 'phase_id'] as const;

/** The cells of these columns. */
export function supplyCells(key: SupplyKey): CsvRow {
  if (key.kind === 'places') return [key.kind, key.rule.id, null, null];
  return [key.kind, null, key.actionField, key.phaseId];
}
