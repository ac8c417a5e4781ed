import { listItems, type ColumnSpec, type ReferredTable } from '../column.ts';
import type { ProblemCode } from '../problem-codes.ts';
import type { FileLog } from '../problem-log.ts';
import { columnEntries } from '../tables.ts';
import type { SettingsDraft } from '../settings.ts';
import type { ReadParts, ReadTable } from './read-table.ts';

/**
 * The keys there are, by table. `absent`: the package has no such table. `unknown`: its file could not be read, or
 * its absence is reported already, so that nothing more is to be said.
 */
export type KnownKeys = Readonly<Record<ReferredTable, ReadonlySet<string> | 'absent' | 'unknown'>>;

const keyColumns = {
  indicators: 'indicator_id',
  phases: 'phase_id',
  facilities: 'facility_id',
  offers: 'offer_id',
  transitions: 'transition_id'
} as const;

/** Collects the keys of all tables that others refer to; areas of all levels count. */
export function knownKeys(parts: ReadParts): KnownKeys {
  const tableKeys = Object.entries(keyColumns).map(([name, column]) => [name, keysOf(parts, name, column)]);
  return { areas: areaKeys(parts), ...Object.fromEntries(tableKeys) } as KnownKeys;
}

/** Tables of what people write down, which may be about a group of areas as well. */
const registers: ReadonlySet<string> = new Set(['gaps', 'notes']);

/** The keys that a table may refer to: registers know the groups of areas beside the areas. */
export function withGroups(keys: KnownKeys, { table }: ReadTable, { groups = [] }: SettingsDraft): KnownKeys {
  if (!registers.has(table.name) || typeof keys.areas === 'string') return keys;
  const own = groups.flatMap((set) => set.groups.map(({ id }) => id));
  return { ...keys, areas: new Set([...keys.areas, ...own]) };
}

function areaKeys({ layers, unreadable }: ReadParts): KnownKeys['areas'] {
  if (layers.length === 0 || unreadable.has('areas')) return 'unknown';
  return new Set(layers.flatMap(({ areas }) => areas.map(({ feature }) => feature.properties.area_id)));
}

function keysOf({ tables, unreadable }: ReadParts, name: string, column: string): KnownKeys[ReferredTable] {
  const table = tables.get(name as ReferredTable)?.table;
  if (table === undefined)
    return unreadable.has(name as ReferredTable) || name === 'indicators' ? 'unknown' : 'absent';
  const keys = table.columns[column];
  return keys === undefined ? 'unknown' : new Set(keys.filter((key) => typeof key === 'string'));
}

const codes: Record<ReferredTable, ProblemCode> = {
  areas: 'unknown_area',
  indicators: 'unknown_indicator',
  phases: 'unknown_phase',
  facilities: 'unknown_facility',
  offers: 'unknown_offer',
  transitions: 'unknown_transition'
};

/** Reports every cell that names something the package does not have. */
export function checkReferences(read: ReadTable, keys: KnownKeys, log: FileLog): void {
  for (const [name, spec] of columnEntries(read.table.name)) {
    const column = read.table.columns[name];
    if (column !== undefined && spec.refers !== undefined)
      checkColumn(read, name, spec, spec.refers, keys, log);
  }
}

function checkColumn(
  { table, rowOf }: ReadTable,
  name: string,
  spec: ColumnSpec,
  refers: readonly ReferredTable[],
  keys: KnownKeys,
  log: FileLog
): void {
  const column = table.columns[name] ?? [];
  const targets = refers.map((target) => keys[target]);
  if (targets.includes('unknown')) return;
  const sets = targets.filter((target) => typeof target !== 'string');
  if (sets.length === 0) return reportAbsent(column, refers, name, log);
  const code = refers.length > 1 ? 'unknown_place' : codes[refers[0] ?? 'areas'];
  const isKnown = (key: string) => sets.some((set) => set.has(key));
  let good: unknown = null;
  for (let i = 0; i < column.length; i++) {
    const cell = column[i];
    if (cell === good || typeof cell !== 'string') continue;
    const unknown = (spec.type === 'list' ? listItems(cell) : [cell]).filter((key) => !isKnown(key));
    for (const found of unknown) log.error(code, rowOf(i), name, { found });
    if (unknown.length === 0) good = cell;
  }
}

function reportAbsent(
  column: readonly unknown[],
  refers: readonly ReferredTable[],
  name: string,
  log: FileLog
): void {
  if (column.some((cell) => cell !== null))
    log.error('reference_table_missing', null, name, { table: refers.join(', ') });
}
