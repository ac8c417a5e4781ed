import { kindOfFlag } from './flag.ts';
import { indicatorRules } from './indicator-rule.ts';
import type { DisclosureRules, DisclosureSettings } from './presets.ts';
import { disclosureRules } from './presets.ts';
import { textColumn } from './raw-tables.ts';
import type { RawTables } from './raw-tables.ts';
import type { SafeTables } from './safe-tables.ts';

/** A rule as data, to be worded by the interface; `below` is the smallest count that is shown. */
export type RuleStatement =
  | { kind: 'numerator'; below: number }
  | { kind: 'complement'; below: number }
  | { kind: 'denominator'; below: number }
  | { kind: 'age_band'; below: number };

/** How many figures of a table (of observations: of an indicator) are suppressed. */
export interface SuppressionCount {
  table: string;
  indicatorId: string | null;
  /** Suppressed by the rules here, and suppressed already by who delivered the figures. */
  byRule: number;
  bySource: number;
  /** All figures of the table or indicator, whatever their kind. */
  rows: number;
}

/** What disclosure control did, for the provenance of every output. */
export interface DisclosureReport {
  preset: DisclosureSettings['preset'];
  rules: readonly RuleStatement[];
  /** Indicators with minima of their own, ordered by id. */
  overrides: readonly { indicatorId: string; minimumNumerator: number; minimumDenominator: number }[];
  suppressed: readonly SuppressionCount[];
}

/** Builds the report from what went into the gate and what came out, whose rows correspond; pools come after them. */
export function disclosureReport(
  raw: RawTables,
  safe: SafeTables,
  settings: DisclosureSettings
): DisclosureReport {
  const rules = disclosureRules(settings);
  return {
    preset: settings.preset,
    rules: ruleStatements(rules),
    overrides: overrides(raw, rules),
    suppressed: ['observations', 'population', 'transition_rates', 'transition_flows'].flatMap((name) =>
      suppressionCounts(name, raw, safe)
    )
  };
}

function ruleStatements(rules: DisclosureRules): RuleStatement[] {
  const statements: RuleStatement[] = [
    { kind: 'numerator', below: rules.minimumNumerator },
    { kind: 'complement', below: rules.protectsComplement ? rules.minimumNumerator : 0 },
    { kind: 'denominator', below: rules.minimumDenominator },
    { kind: 'age_band', below: rules.minimumBandCount }
  ];
  return statements.filter(({ below }) => below > 1);
}

function overrides(raw: RawTables, rules: DisclosureRules): DisclosureReport['overrides'] {
  return [...indicatorRules(raw.indicators, rules)]
    .map(([id, rule]) => ({
      indicatorId: id ?? '',
      minimumNumerator: rule.minimumNumerator,
      minimumDenominator: rule.minimumDenominator
    }))
    .filter(
      (rule) =>
        rule.minimumNumerator !== rules.minimumNumerator ||
        rule.minimumDenominator !== rules.minimumDenominator
    )
    .sort((a, b) => (a.indicatorId < b.indicatorId ? -1 : 1));
}

function suppressionCounts(name: string, raw: RawTables, safe: SafeTables): SuppressionCount[] {
  const [before, after] = [raw[name], safe[name]];
  if (!before || !after) return [];
  const [flag, kind] = [textColumn(before, 'flag'), textColumn(after, 'kind')];
  const indicator = textColumn(after, 'indicator_id');
  const counts = new Map<string | null, SuppressionCount>();
  for (let row = 0; row < before.rowCount; row++) {
    const indicatorId = indicator(row);
    const count = counts.get(indicatorId) ?? { table: name, indicatorId, byRule: 0, bySource: 0, rows: 0 };
    counts.set(indicatorId, count);
    count.rows++;
    if (kindOfFlag(flag(row)) === 'suppressed') count.bySource++;
    else if (kind(row) === 'suppressed') count.byRule++;
  }
  return [...counts.values()].sort((a, b) => ((a.indicatorId ?? '') < (b.indicatorId ?? '') ? -1 : 1));
}
