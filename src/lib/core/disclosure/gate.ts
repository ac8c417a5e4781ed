import { safeObservations } from './observations.ts';
import { children, residents, safePopulation } from './population.ts';
import { disclosureRules } from './presets.ts';
import type { DisclosureRules, DisclosureSettings } from './presets.ts';
import type { RawTables } from './raw-tables.ts';
import { disclosureReport } from './report.ts';
import type { DisclosureReport } from './report.ts';
import type { SafeTable, SafeTables } from './safe-tables.ts';
import { safeTransitionFlows, safeTransitionRates } from './transitions.ts';

export interface GateResult {
  tables: SafeTables;
  report: DisclosureReport;
}

type Gate = (raw: RawTables, rules: DisclosureRules) => SafeTable | undefined;

/** Tables that hold counts of persons, and what the gate makes of each. All others pass through. */
const gates: Readonly<Record<string, Gate>> = {
  observations: ({ observations, indicators }, rules) =>
    observations && safeObservations(observations, indicators, rules),
  population: ({ population }, rules) => population && safePopulation(population, rules.minimumBandCount),
  residents: ({ population }) => population && residents(population),
  children: ({ population }, rules) => population && children(population, rules.minimumBandCount),
  transition_rates: (raw, rules) => raw.transition_rates && safeTransitionRates(raw.transition_rates, rules),
  transition_flows: (raw, rules) => raw.transition_flows && safeTransitionFlows(raw.transition_flows, rules)
};

/**
 * Disclosure control, once, at the data: the only way from the tables as delivered to tables that may be shown.
 * Rows keep their order. Primary rules only: a suppressed count can still follow from totals until secondary
 * suppression joins them here.
 */
export function applyGate(raw: RawTables, settings: DisclosureSettings): GateResult {
  const rules = disclosureRules(settings);
  const gated = Object.entries(gates).map(([name, gate]) => [name, gate(raw, rules)] as const);
  const open = Object.entries(raw).filter(([name]) => !Object.hasOwn(gates, name));
  const tables: SafeTables = Object.fromEntries(
    [...open, ...gated].filter(([, table]) => table !== undefined)
  );
  return { tables, report: disclosureReport(raw, tables, settings) };
}
