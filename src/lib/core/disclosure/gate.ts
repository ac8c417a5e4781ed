import { safeObservations } from './observations.ts';
import { children, residents, safePopulation } from './population.ts';
import { disclosureRules } from './presets.ts';
import type { DisclosureRules, DisclosureSettings } from './presets.ts';
import type { ParentOf } from './flow-pool.ts';
import { textColumn } from './raw-tables.ts';
import type { RawTable, RawTables } from './raw-tables.ts';
import { disclosureReport } from './report.ts';
import type { DisclosureReport } from './report.ts';
import type { SafeTable, SafeTables } from './safe-tables.ts';
import { safeTransitionFlows, safeTransitionRates } from './transitions.ts';

export interface GateResult {
  tables: SafeTables;
  report: DisclosureReport;
}

type Gate = (raw: RawTables, rules: DisclosureRules, parents: AreaParents) => SafeTable | undefined;

/** The area that each area lies in, by area_id. */
export type AreaParents = ReadonlyMap<string, string>;

/** Tables that hold counts of persons, and what the gate makes of each. All others pass through. */
const gates: Readonly<Record<string, Gate>> = {
  observations: ({ observations, indicators }, rules) =>
    observations && safeObservations(observations, indicators, rules),
  population: ({ population }, rules) => population && safePopulation(population, rules.minimumBandCount),
  residents: ({ population }) => population && residents(population),
  children: ({ population }, rules) => population && children(population, rules.minimumBandCount),
  transition_rates: (raw, rules) => raw.transition_rates && safeTransitionRates(raw.transition_rates, rules),
  transition_flows: (raw, rules, parents) =>
    raw.transition_flows &&
    safeTransitionFlows(raw.transition_flows, rules, placesAbove(raw.facilities, parents))
};

/**
 * Disclosure control, once, at the data: the only way from the tables as delivered to tables that may be shown.
 * Rows keep their order; pools of small flows follow after them, put together along `parents`. Otherwise primary
 * rules only: a suppressed count can still follow from totals until secondary suppression joins them here.
 */
export function applyGate(
  raw: RawTables,
  settings: DisclosureSettings,
  parents: AreaParents = new Map()
): GateResult {
  const rules = disclosureRules(settings);
  const gated = Object.entries(gates).map(([name, gate]) => [name, gate(raw, rules, parents)] as const);
  const open = Object.entries(raw).filter(([name]) => !Object.hasOwn(gates, name));
  const tables: SafeTables = Object.fromEntries(
    [...open, ...gated].filter(([, table]) => table !== undefined)
  );
  return { tables, report: disclosureReport(raw, tables, settings) };
}

/** What holds a place: a facility lies in its area, an area in the one above. */
function placesAbove(facilities: RawTable | undefined, parents: AreaParents): ParentOf {
  const areaOf = new Map<string | null, string | null>();
  if (facilities) {
    const [id, area] = [textColumn(facilities, 'facility_id'), textColumn(facilities, 'area_id')];
    for (let row = 0; row < facilities.rowCount; row++) areaOf.set(id(row), area(row));
  }
  return (placeId) => areaOf.get(placeId) ?? parents.get(placeId) ?? null;
}
