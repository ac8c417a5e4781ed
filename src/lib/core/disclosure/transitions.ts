import { safeCount } from './count.ts';
import type { SafeCount } from './count.ts';
import { poolFlows } from './flow-pool.ts';
import type { ParentOf } from './flow-pool.ts';
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

/**
 * Moves between places behind the gate: counts of 1 … minimum − 1 are suppressed, and put together in pools between
 * coarser places, so that the totals are kept. The pools come after the rows as delivered: `pooled` says how many
 * flows are in one, and a place that is null stands for any.
 */
export function safeTransitionFlows(table: RawTable, rules: DisclosureRules, parentOf: ParentOf): SafeTable {
  const rows = flowRows(table);
  const pools = [...groupsOf(rows)].flatMap(([, group]) =>
    poolGroup(group, rules.minimumNumerator, parentOf)
  );
  return tableOfRows([...flowKeys, 'count', 'kind', 'flag', 'pooled'], [...rows, ...pools]);
}

const flowKeys = ['transition_id', 'period', 'origin_id', 'destination_id'] as const;

type FlowRow = Record<(typeof flowKeys)[number], string | null> & SafeCount & { pooled: number | null };

/** The rows as delivered, small counts not yet hidden. */
function flowRows(table: RawTable): FlowRow[] {
  const keys = keyReader(table, flowKeys);
  const [count, flag] = [numberColumn(table, 'count'), textColumn(table, 'flag')];
  return mapRows(table, (row) => ({ ...keys(row), ...safeCount(count(row), flag(row), 0), pooled: null }));
}

/** The rows by transition and period, in the order of these. */
function groupsOf(rows: readonly FlowRow[]): [string, FlowRow[]][] {
  const groups = new Map<string, FlowRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.transition_id, row.period]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Hides what is too small in the rows of a group, and gives the pools that stand for it. */
function poolGroup(group: FlowRow[], minimum: number, parentOf: ParentOf): FlowRow[] {
  const known = group.filter(({ kind }) => kind === 'value');
  const flows = known.map(({ origin_id, destination_id, count }) => ({
    originId: origin_id ?? '',
    destinationId: destination_id ?? '',
    count: count ?? 0
  }));
  const { pooled, hidden, lost } = poolFlows(flows, minimum, parentOf);
  known.forEach((row, index) => {
    if (hidden[index]) Object.assign(row, { count: null, kind: 'suppressed', flag: null });
  });
  const { transition_id = null, period = null } = known[0] ?? {};
  const made = pooled.map(({ originId, destinationId, count, flows: members }): FlowRow => {
    const places = { origin_id: originId, destination_id: destinationId };
    return { transition_id, period, ...places, count, kind: 'value', flag: null, pooled: members };
  });
  const nowhere = { origin_id: null, destination_id: null, count: null, flag: null } as const;
  if (lost > 0) made.push({ transition_id, period, ...nowhere, kind: 'suppressed', pooled: lost });
  return made;
}

function keyReader<Name extends string>(table: RawTable, names: readonly Name[]) {
  const columns = names.map((name) => [name, textColumn(table, name)] as const);
  return (row: number) =>
    Object.fromEntries(columns.map(([name, read]) => [name, read(row)])) as Record<Name, string | null>;
}
