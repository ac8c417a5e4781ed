import type { DisclosureRules } from './presets.ts';
import type { PrimaryRule } from './primary.ts';
import { mapRows, numberColumn, textColumn } from './raw-tables.ts';
import type { RawTable } from './raw-tables.ts';
import { hasComplement } from './unit.ts';

/** What the gate needs to know of an indicator. */
export interface IndicatorRule extends PrimaryRule {
  unit: string | null;
}

/** The rule of every indicator: its own minima where it has them, else those of the settings. */
export function indicatorRules(
  indicators: RawTable | undefined,
  rules: DisclosureRules
): ReadonlyMap<string | null, IndicatorRule> {
  if (!indicators) return new Map();
  const [id, unit] = [textColumn(indicators, 'indicator_id'), textColumn(indicators, 'unit')];
  const numerator = numberColumn(indicators, 'min_numerator');
  const denominator = numberColumn(indicators, 'min_denominator');
  return new Map(
    mapRows(indicators, (row) => [
      id(row),
      ruleFor(unit(row), {
        ...rules,
        minimumNumerator: numerator(row) ?? rules.minimumNumerator,
        minimumDenominator: denominator(row) ?? rules.minimumDenominator
      })
    ])
  );
}

/** The rule of an indicator in this unit; null = unit not known. */
export function ruleFor(unit: string | null, rules: DisclosureRules): IndicatorRule {
  const { minimumNumerator, minimumDenominator, protectsComplement } = rules;
  const protectsRest = protectsComplement && hasComplement(unit);
  return { unit, minimumNumerator, minimumDenominator, protectsComplement: protectsRest };
}
