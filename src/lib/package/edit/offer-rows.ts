import { listItems, listSeparator } from '../column.ts';
import type { DataPackage } from '../model.ts';
import { columnOf, tableOf } from '../read-column.ts';
import { tables, type ColumnName } from '../tables.ts';
import { freeKey, withChangedRow, withoutRows, withRow, type TableRow } from './edit-tables.ts';

const columns = Object.keys(tables.offers.columns) as ColumnName<'offers'>[];

/** The cells of an offer as the package holds them, by column; null where there is no such offer. */
export function offerRow({ rawTables }: DataPackage, offerId: string): TableRow | null {
  const table = tableOf(rawTables, 'offers');
  const place = table ? columnOf(table, 'offer_id').indexOf(offerId) : -1;
  if (!table || place < 0) return null;
  return Object.fromEntries(columns.map((column) => [column, columnOf(table, column)[place] ?? null]));
}

/** What is written in a column by any offer; of lists, their items. */
export function writtenItems({ rawTables }: DataPackage, column: ColumnName<'offers'>): string[] {
  const isList = tables.offers.columns[column].type === 'list';
  return (rawTables.offers?.columns[column] ?? []).flatMap((cell) =>
    isList ? itemsOf(cell) : typeof cell === 'string' ? [cell] : []
  );
}

/** The areas an offer names, in the order of the table. */
export function offerAreas({ rawTables }: DataPackage, offerId: string): string[] {
  const table = tableOf(rawTables, 'offer_areas');
  if (!table) return [];
  const areas = columnOf(table, 'area_id');
  return columnOf(table, 'offer_id').flatMap((id, row) => (id === offerId ? [areas[row] ?? ''] : []));
}

/** A handover of an offer, seen from it. */
export interface OfferHandover {
  transitionId: string;
  direction: 'to' | 'from';
  otherId: string;
}

/** The handovers an offer gives and takes, in the order of the table. */
export function offerHandovers({ rawTables }: DataPackage, offerId: string): OfferHandover[] {
  const table = tableOf(rawTables, 'handovers');
  if (!table) return [];
  const [givers, takers] = [columnOf(table, 'from_offer_id'), columnOf(table, 'to_offer_id')];
  return columnOf(table, 'transition_id').flatMap((transitionId, row): OfferHandover[] => {
    const [from, to, transition] = [givers[row] ?? '', takers[row] ?? '', transitionId ?? ''];
    if (from === offerId) return [{ transitionId: transition, direction: 'to', otherId: to }];
    return to === offerId ? [{ transitionId: transition, direction: 'from', otherId: from }] : [];
  });
}

/** The package with an offer's cells and areas saved: as the offer of that id, or as a new one. */
export function savedOffer(
  pkg: DataPackage,
  offerId: string | null,
  cells: TableRow,
  areaIds: readonly string[]
): DataPackage {
  const id = offerId ?? freeKey(pkg, 'offers', 'offer_id', 'N');
  const saved =
    offerId === null
      ? withRow(pkg, 'offers', { ...cells, offer_id: id })
      : withChangedRow(pkg, 'offers', ['offer_id', id], cells);
  return withOfferAreas(saved, id, areaIds);
}

function withOfferAreas(pkg: DataPackage, offerId: string, areaIds: readonly string[]): DataPackage {
  if (offerAreas(pkg, offerId).join(listSeparator) === areaIds.join(listSeparator)) return pkg;
  const without = withoutRows(pkg, 'offer_areas', 'offer_id', new Set([offerId]));
  return areaIds.reduce(
    (now, areaId) => withRow(now, 'offer_areas', { offer_id: offerId, area_id: areaId }),
    without
  );
}

/** The package with an offer ended on a day. */
export const endedOffer = (pkg: DataPackage, offerId: string, day: string): DataPackage =>
  withChangedRow(pkg, 'offers', ['offer_id', offerId], { status: 'ended', valid_to: day });

/** The items of a list cell, and back; null where there are none. */
export const itemsOf = (cell: TableRow[string] | undefined): string[] =>
  typeof cell === 'string' ? listItems(cell) : [];
export const listCell = (items: readonly string[]): string | null => items.join(listSeparator) || null;
