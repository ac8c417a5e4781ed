import { itemsOf, listCell, offerAreas, offerRow, savedOffer } from '$lib/package/edit/offer-rows';
import type { TableRow } from '$lib/package/edit/edit-tables';
import type { DataPackage } from '$lib/package/model';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import { columnSpec, offerGroups, type OfferColumn } from './offer-columns';

/** What the form of an offer holds, by column: a list, or a text or number; '' and null = not recorded. */
export type OfferRecord = Record<OfferColumn, string | number | null | string[]>;

export const recordColumns: readonly OfferColumn[] = offerGroups.flatMap(({ columns }) => columns);
const isList = (column: OfferColumn): boolean => columnSpec(column).type === 'list';

/** The record of an offer of the package, or of a new one for the phase and field on the screen. */
export function recordOf(
  pkg: DataPackage,
  offerId: string | null,
  { field, phase }: CoverageScreen
): OfferRecord {
  const fresh: TableRow = { status: 'active', action_field: field, phases: phase?.phaseId ?? null };
  const row = (offerId === null ? null : offerRow(pkg, offerId)) ?? fresh;
  const areas = offerId === null ? [] : offerAreas(pkg, offerId);
  const entries = recordColumns.map((column) => [column, entryOf(column, row, areas)]);
  return Object.fromEntries(entries) as OfferRecord;
}

function entryOf(column: OfferColumn, row: TableRow, areas: string[]): OfferRecord[OfferColumn] {
  if (column === 'areas') return areas;
  const value = row[column] ?? '';
  return isList(column) ? itemsOf(value) : (value as string | number);
}

/** The package with the record saved: as the offer of that id, or as a new one. */
export function withRecord(pkg: DataPackage, offerId: string | null, record: OfferRecord): DataPackage {
  const columns = recordColumns.filter((column) => column !== 'areas');
  const kept = offerId === null ? null : offerRow(pkg, offerId);
  const cells = columns.map((column): [string, TableRow[string]] => [column, cellOf(record[column])]);
  const changed = cells.filter(([column, cell]) => cell !== (kept?.[column] ?? null));
  const areas = record.areas;
  return savedOffer(pkg, offerId, Object.fromEntries(changed), Array.isArray(areas) ? areas : []);
}

function cellOf(entry: OfferRecord[OfferColumn]): string | number | null {
  if (Array.isArray(entry)) return listCell(entry);
  return typeof entry === 'string' ? entry.trim() || null : entry;
}
