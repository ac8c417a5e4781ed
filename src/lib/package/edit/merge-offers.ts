import type { DataPackage, RawTable } from '../model.ts';
import { tableSpec } from '../tables.ts';
import { keepRows, withoutRows, withRow, withTable } from './edit-tables.ts';

/**
 * The package without the twin of an offer; areas and handovers of the twin pass to the offer. Handovers that would
 * stand twice then, or lead from the offer to itself, are left out.
 */
export function mergedOffer(pkg: DataPackage, offerId: string, twinId: string): DataPackage {
  const gone = new Set([twinId]);
  const own = areasOf(pkg, offerId);
  const added = areasOf(pkg, twinId).filter((areaId) => !own.includes(areaId));
  const kept = withoutRows(withoutRows(pkg, 'offers', 'offer_id', gone), 'offer_areas', 'offer_id', gone);
  const merged = added.reduce(
    (now, areaId) => withRow(now, 'offer_areas', { offer_id: offerId, area_id: areaId }),
    kept
  );
  const { handovers } = merged.rawTables;
  return handovers ? withTable(merged, passedOn(handovers, twinId, offerId)) : merged;
}

function areasOf({ rawTables }: DataPackage, offerId: string): string[] {
  const { offer_id: ids = [], area_id: areas = [] } = rawTables.offer_areas?.columns ?? {};
  return ids.flatMap((id, row) => (id === offerId ? [String(areas[row])] : []));
}

function passedOn(handovers: RawTable, from: string, to: string): RawTable {
  const renamed = (cells: RawTable['columns'][string] = []) => cells.map((id) => (id === from ? to : id));
  const [givers, receivers] = [
    renamed(handovers.columns.from_offer_id),
    renamed(handovers.columns.to_offer_id)
  ];
  const columns: RawTable['columns'] = {
    ...handovers.columns,
    from_offer_id: givers,
    to_offer_id: receivers
  };
  const seen = new Set<string>();
  return keepRows({ ...handovers, columns }, (row) => {
    const key = tableSpec('handovers').primaryKey.map((name) => String(columns[name]?.[row] ?? ''));
    const isNew = seen.size < seen.add(key.join('\n')).size;
    return isNew && (givers[row] !== receivers[row] || givers[row] !== to);
  });
}
