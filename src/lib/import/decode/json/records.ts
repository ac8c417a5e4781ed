import type { Decoded, ForeignCell, Sheet } from '../../model.ts';
import type { DecodeRun } from '../decode-run.ts';
import { ImportError } from '../import-error.ts';
import { RowStore } from '../row-store.ts';
import { baseName, isRecord } from './geojson.ts';

/**
 * Reads records as tables with a header row: a list of records or of lists; an object of such lists, each a sheet; an
 * object of records or values by their key (column `key`). Records within records become columns `a.b`, lists within
 * them text.
 */
export function decodeRecords(value: unknown, run: DecodeRun): Decoded {
  const name = baseName(run.file);
  const sheets = Array.isArray(value) ? [sheetOf(name, value, run)] : sheetsOfObject(name, value, run);
  return { kind: 'table', file: run.file, sheets, decisions: run.decisions };
}

function sheetsOfObject(name: string, value: unknown, run: DecodeRun): Sheet[] {
  if (!isRecord(value)) throw new ImportError('json_without_records', run.file);
  const tables = Object.entries(value).filter(([, list]) => isTable(list));
  if (tables.length > 0) return tables.map(([key, list]) => sheetOf(key, list as unknown[], run));
  const keyed = Object.entries(value).map(([key, each]) =>
    isRecord(each) ? { key, ...each } : { key, value: each }
  );
  return [sheetOf(name, keyed, run)];
}

function isTable(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => isRecord(each));
}

function sheetOf(name: string, list: readonly unknown[], run: DecodeRun): Sheet {
  if (list.length === 0) throw new ImportError('json_without_records', run.file);
  const store = new RowStore(run.limits, name);
  if (list.every(Array.isArray)) {
    for (const row of list) store.add((row as unknown[]).map(toCell));
  } else fillWithRecords(store, list, run);
  return { name, rows: store.rows, merges: [], hidden: { sheet: false, rows: [], columns: [] } };
}

function fillWithRecords(store: RowStore, list: readonly unknown[], run: DecodeRun): void {
  const flat = list.map((each) => flatten(each));
  const columns = new Map<string, number>();
  for (const record of flat) {
    for (const key of record.keys()) if (!columns.has(key)) columns.set(key, columns.size);
    if (columns.size > run.limits.columns) break;
  }
  const header = [...columns.keys()];
  store.add(header);
  flat.forEach((record, i) => {
    store.add(header.map((key) => record.get(key) ?? null));
    if (i % 10_000 === 0) run.guard();
  });
}

function flatten(
  value: unknown,
  prefix = '',
  into = new Map<string, ForeignCell>()
): Map<string, ForeignCell> {
  if (!isRecord(value)) return into.set(prefix === '' ? 'value' : prefix, toCell(value));
  for (const [key, each] of Object.entries(value))
    flatten(each, prefix === '' ? key : `${prefix}.${key}`, into);
  return into;
}

function toCell(value: unknown): ForeignCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
