import { indicatorRules, ruleFor } from './indicator-rule.ts';
import { safeObservation } from './observation.ts';
import type { DisclosureRules } from './presets.ts';
import { mapRows, numberColumn, textColumn } from './raw-tables.ts';
import type { RawTable } from './raw-tables.ts';
import { tableOfRows } from './safe-tables.ts';
import type { SafeTable } from './safe-tables.ts';

/** Observations behind the gate, row by row, by the rule of their indicator. */
export function safeObservations(
  table: RawTable,
  indicators: RawTable | undefined,
  rules: DisclosureRules
): SafeTable {
  const byIndicator = indicatorRules(indicators, rules);
  const unknown = ruleFor(null, rules);
  const [areaId, indicatorId] = [textColumn(table, 'area_id'), textColumn(table, 'indicator_id')];
  const [period, figures] = [textColumn(table, 'period'), figureReader(table)];
  const rows = mapRows(table, (row) => {
    const rule = byIndicator.get(indicatorId(row)) ?? unknown;
    const safe = safeObservation(figures(row), rule);
    return { area_id: areaId(row), indicator_id: indicatorId(row), period: period(row), ...safe };
  });
  return tableOfRows(
    ['area_id', 'indicator_id', 'period', 'value', 'numerator', 'denominator', 'kind', 'flag'],
    rows
  );
}

function figureReader(table: RawTable) {
  const [value, flag] = [numberColumn(table, 'value'), textColumn(table, 'flag')];
  const [numerator, denominator] = [numberColumn(table, 'numerator'), numberColumn(table, 'denominator')];
  return (row: number) => ({
    value: value(row),
    numerator: numerator(row),
    denominator: denominator(row),
    flag: flag(row)
  });
}
