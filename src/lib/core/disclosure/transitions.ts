import { safeCount } from './count.ts';
import { ruleFor } from './indicator-rule.ts';
import { safeObservation } from './observation.ts';
import type { DisclosureRules } from './presets.ts';
import { mapRows, numberColumn, textColumn } from './raw-tables.ts';
import type { RawTable } from './raw-tables.ts';
import { tableOfRows } from './safe-tables.ts';
import type { SafeTable } from './safe-tables.ts';

/** Transition rates behind the gate: numerator and denominator as of a share. */
export function safeTransitionRates(table: RawTable, rules: DisclosureRules): SafeTable {
  const names = ['area_id', 'transition_id', 'outcome', 'period'] as const;
  const keys = keyReader(table, names);
  const [numerator, denominator] = [numberColumn(table, 'numerator'), numberColumn(table, 'denominator')];
  const flag = textColumn(table, 'flag');
  const rule = ruleFor('percent', rules);
  const rows = mapRows(table, (row) => {
    const counts = { numerator: numerator(row), denominator: denominator(row), flag: flag(row) };
    return { ...keys(row), ...safeObservation({ value: null, ...counts }, rule) };
  });
  return tableOfRows([...names, 'numerator', 'denominator', 'kind', 'flag'], rows);
}

/** Moves between places behind the gate: counts of 1 … minimum − 1 are suppressed. */
export function safeTransitionFlows(table: RawTable, rules: DisclosureRules): SafeTable {
  const names = ['transition_id', 'period', 'origin_id', 'destination_id'] as const;
  const keys = keyReader(table, names);
  const [count, flag] = [numberColumn(table, 'count'), textColumn(table, 'flag')];
  const rows = mapRows(table, (row) => ({
    ...keys(row),
    ...safeCount(count(row), flag(row), rules.minimumNumerator)
  }));
  return tableOfRows([...names, 'count', 'kind', 'flag'], rows);
}

function keyReader<Name extends string>(table: RawTable, names: readonly Name[]) {
  const columns = names.map((name) => [name, textColumn(table, name)] as const);
  return (row: number) =>
    Object.fromEntries(columns.map(([name, read]) => [name, read(row)])) as Record<Name, string | null>;
}
