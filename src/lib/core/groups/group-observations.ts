import type { RawCell } from '../disclosure/raw-tables.ts';
import { tableOfRows, type SafeTable, type SafeTables } from '../disclosure/safe-tables.ts';
import { groupObservation } from './group-observation.ts';
import { rowsOfGroups, type AreaGroup } from './group-rows.ts';
import { cellReader, figureReader } from './member-cell.ts';

/** The order of periods by their ends. */
export type ComparePeriods = (a: string, b: string) => number;

const names = [
  'area_id',
  'indicator_id',
  'period',
  'value',
  'numerator',
  'denominator',
  'kind',
  'flag'
] as const;

/** The observations of groups, for every indicator and period that one of their areas has a row of. */
export function groupObservations(
  observations: SafeTable,
  { indicators, residents }: SafeTables,
  groups: readonly AreaGroup[],
  compare: ComparePeriods
): SafeTable {
  const units = columnByKey(indicators, 'indicator_id', 'unit');
  const residentsAt = residentsReader(residents, compare);
  const cell = cellReader(observations);
  const figure = (name: string) => figureReader(observations, name);
  const [value, numerator, denominator] = [figure('value'), figure('numerator'), figure('denominator')];
  const areaIds = new Map(groups.map(({ groupId, areaIds }) => [groupId, areaIds.toSorted()]));
  const rows = rowsOfGroups(observations, groups, ['indicator_id', 'period']).map(
    ({ groupId, keys, rows }) => {
      const [indicator_id = null, period = null] = keys;
      const members = rows.map((row, place) => ({
        ...cell(row),
        value: value(row),
        numerator: numerator(row),
        denominator: denominator(row),
        residents: residentsAt(areaIds.get(groupId)?.[place] ?? '', String(period))
      }));
      const unit = units.get(indicator_id);
      return {
        area_id: groupId,
        indicator_id,
        period,
        ...groupObservation(members, typeof unit === 'string' ? unit : null)
      };
    }
  );
  return tableOfRows(names, rows);
}

function columnByKey(table: SafeTable | undefined, key: string, name: string): ReadonlyMap<RawCell, RawCell> {
  const keys = table?.columns[key] ?? [];
  return new Map(keys.map((cell, row) => [cell, table?.columns[name]?.[row] ?? null]));
}

/** Reads the residents of an area at a period, or at the latest one before it that is known. */
function residentsReader(table: SafeTable | undefined, compare: ComparePeriods) {
  const known = new Map<string, { period: string; count: number }[]>();
  const { area_id: ids = [], period: periods = [], count: counts = [] } = table?.columns ?? {};
  ids.forEach((areaId, row) => {
    const count = counts[row];
    if (typeof count !== 'number') return;
    const others = known.get(String(areaId)) ?? [];
    known.set(String(areaId), [...others, { period: String(periods[row]), count }]);
  });
  for (const counted of known.values()) counted.sort((a, b) => compare(a.period, b.period));
  return (areaId: string, period: string): number | null => {
    const counted = known.get(areaId) ?? [];
    const same = counted.find((one) => one.period === period);
    return (same ?? counted.findLast((one) => compare(one.period, period) <= 0))?.count ?? null;
  };
}
