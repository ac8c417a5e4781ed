/** A file that ends before its areas do. */
export interface TruncationSuspicion {
  present: number;
  expected: number;
  /** The last key of the file and the first one missing. */
  last: string;
  next: string;
}

/**
 * A file in the order of its keys in which nothing is missing but the end was probably cut off. `present` are the ids
 * its rows matched, in the order of the file, `known` all ids of the level; null where nothing speaks for it.
 */
export function truncatedFile(
  present: readonly string[],
  known: readonly string[]
): TruncationSuspicion | null {
  const last = present.at(-1);
  if (last === undefined || present.length < 10 || !isAscending(present)) return null;
  const missing = known.filter((id) => id > last).sort();
  const within = known.filter((id) => id <= last).length;
  const next = missing[0];
  if (next === undefined || missing.length < 0.03 * known.length) return null;
  if (new Set(present).size < 0.95 * within) return null;
  return { present: present.length, expected: known.length, last, next };
}

function isAscending(ids: readonly string[]): boolean {
  return ids.every((id, i) => i === 0 || (ids[i - 1] ?? '') <= id);
}
