import { tableNames, type TableName } from '../../../package/tables.ts';
import type { RecordRow } from '../../recipe/draft.ts';
import { cellText } from '../../understand/cell-text.ts';
import type { TableRow } from '../table-of-rows.ts';
import { buildCrosswalk } from './build-crosswalk.ts';
import { buildFacilities } from './build-facilities.ts';
import { buildOffers } from './build-offers.ts';
import {
  completeRows,
  convertRecords,
  rejectLabel,
  rejectRecord,
  type BuiltRow,
  type RecordContext
} from './build-records.ts';
import { keysOf, settleReferences } from './settle-references.ts';
import { areaMatcher, keyFinder, type AreaMatcher, type KeyFinder } from './references.ts';

/** Tables of records by name, complete rows only. */
export type BuiltTables = ReadonlyMap<TableName, readonly BuiltRow[]>;

/** Builds the tables of records; those others refer to come first. */
export function buildTables(records: readonly RecordRow[], context: RecordContext): BuiltTables {
  const of = (name: TableName) => records.filter(({ table }) => table === name);
  const built = new Map<TableName, readonly BuiltRow[]>();
  const add = (name: TableName, rows: readonly BuiltRow[]) => {
    if (rows.length === 0) return;
    settleReferences(name, rows, keysOf(built, context), context);
    built.set(name, completeRows(name, rows, context));
  };
  const finderOf = (name: TableName, key: string, ...names: string[]) =>
    keyFinder(
      (built.get(name) ?? []).map(({ row }) => row),
      key,
      names
    );
  for (const name of ['indicators', 'phases', 'transitions'] as const)
    add(name, convertRecords(of(name), context));
  add('facilities', buildFacilities(of('facilities'), context));
  const facility = finderOf('facilities', 'facility_id', 'name');
  const transition = finderOf('transitions', 'transition_id', 'name_de', 'name_en');
  const { offers, areas } = buildOffers(
    of('offers'),
    { facility, phase: finderOf('phases', 'phase_id', 'name_de') },
    context
  );
  add('offers', offers);
  add('offer_areas', [...areas, ...referring(of('offer_areas'), new Map([['offer_id', same]]), context)]);
  add('crosswalk', buildCrosswalk(of('crosswalk'), context));
  const place = (text: string) => facility(text);
  const finders = new Map([
    ['transition_id', transition],
    ['origin_id', place],
    ['destination_id', place],
    ['facility_id', facility]
  ]);
  const done = new Set<TableName>([
    'areas',
    'indicators',
    'phases',
    'transitions',
    'facilities',
    'offers',
    'offer_areas',
    'crosswalk'
  ]);
  for (const name of tableNames.filter((table) => !done.has(table)))
    add(name, referring(of(name), finders, context));
  return built;
}

const same: KeyFinder = (text) => text;

/** Columns that hold the key or name of an area, or of an area where they are no facility. */
const areaColumns = ['area_id', 'origin_id', 'destination_id'];

/** Rows whose references are found by key or name; what is not found stays empty and is named. */
function referring(
  records: readonly RecordRow[],
  finders: ReadonlyMap<string, KeyFinder>,
  context: RecordContext
): BuiltRow[] {
  const matchers = new Map(
    areaColumns.map((column) => [column, matcherOf(column, records, finders, context)])
  );
  return convertRecords(records, context).map(({ row, record }) => {
    const changed = { ...row };
    for (const [column, value] of Object.entries(row)) {
      const find = finders.get(column);
      const match = matchers.get(column);
      if (typeof value !== 'string' || (find === undefined && match === undefined)) continue;
      changed[column] = find?.(value) ?? referredArea(value, record, match, context);
    }
    return { row: changed, record };
  });
}

function matcherOf(
  column: string,
  records: readonly RecordRow[],
  finders: ReadonlyMap<string, KeyFinder>,
  { register }: RecordContext
): AreaMatcher {
  const texts = new Set(
    records
      .map(({ fields }) => cellText(fields[column]))
      .filter((text) => text !== '' && (finders.get(column)?.(text) ?? null) === null)
  );
  return areaMatcher(texts, register);
}

/** The area a text stands for; null where it stands for none, which is then named. */
function referredArea(
  text: string,
  record: RecordRow,
  match: AreaMatcher | undefined,
  context: RecordContext
): string | null {
  const found = match?.(text, record);
  if (found?.kind === 'matched') return context.into.get(found.id) ?? found.id;
  context.refused.add(record);
  if (found === undefined) rejectRecord(record, text, 'unknown_reference', context);
  else rejectLabel({ record, label: text, match: found }, context);
  return null;
}

/** The rows of a built table without their records. */
export function plainRows(rows: readonly BuiltRow[]): TableRow[] {
  return rows.map(({ row }) => row);
}
