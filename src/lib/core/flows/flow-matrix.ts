import type { GroupFlow } from './flow-margins.ts';

/** Persons from each group (rows) to each (columns), in the order of `ids`. */
export interface FlowMatrix {
  ids: readonly string[];
  counts: readonly (readonly number[])[];
  /** Persons whose origin or destination belongs to no group: they are in no cell. */
  outside: number;
}

/** The flows between groups as a square matrix over all groups that occur, ordered by id. */
export function flowMatrix(flows: readonly GroupFlow[]): FlowMatrix {
  const ids = [...new Set(flows.flatMap(({ originId, destinationId }) => [originId, destinationId]))]
    .filter((id) => id !== null)
    .sort();
  const place = new Map(ids.map((id, index) => [id, index]));
  const counts = ids.map(() => ids.map(() => 0));
  let outside = 0;
  for (const { originId, destinationId, count } of flows) {
    const [row, column] = [place.get(originId ?? ''), place.get(destinationId ?? '')];
    const cells = row === undefined ? undefined : counts[row];
    if (cells && column !== undefined) cells[column] = (cells[column] ?? 0) + count;
    else outside += count;
  }
  return { ids, counts, outside };
}
