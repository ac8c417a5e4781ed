import type { RawTable } from '../../src/lib/package/model.ts';
import type { Edition } from './edition.ts';
import type { Figure, MonitoringRow } from './monitoring-table.ts';
import { table } from './table.ts';
import type { TableRow } from './table.ts';

/** Decimals of the published figures; the difference of two of them has no more. */
const decimals = 5;

/** Published figures of some areas, and the indicators published for them. */
export interface MonitoringPart {
  rows: readonly MonitoringRow[];
  indicatorIds: readonly string[];
}

/**
 * Published values of the edition and, where it publishes the change over two years, the values of the earlier
 * period that follow from it, flagged as estimated. What was not published is flagged as missing.
 */
export function observations(edition: Edition, parts: readonly MonitoringPart[]): RawTable {
  const figures = parts.flatMap(({ rows, indicatorIds }) =>
    rows.flatMap((row) => indicatorIds.flatMap((id) => figureRows(edition, row, id)))
  );
  return table('observations', ['indicator_id', 'area_id', 'period'], figures);
}

function figureRows(edition: Edition, row: MonitoringRow, indicatorId: string): readonly TableRow[] {
  const figure = row.figures[indicatorId];
  const now = observation(row.areaId, indicatorId, edition.period, figure?.value ?? null, null);
  if (!edition.indexIndicators.includes(indicatorId)) return [now];
  const before = observation(
    row.areaId,
    indicatorId,
    edition.earlierPeriod,
    earlierValue(figure),
    'estimated'
  );
  return [now, before];
}

function observation(
  area_id: string,
  indicator_id: string,
  period: string,
  value: number | null,
  flag: string | null
) {
  return { area_id, indicator_id, period, value, flag: value === null ? 'missing' : flag };
}

function earlierValue(figure: Figure | undefined): number | null {
  if (figure?.value == null || figure.change === null) return null;
  return Number((figure.value - figure.change).toFixed(decimals));
}
