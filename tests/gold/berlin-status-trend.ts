import type { StressIndex } from '../../src/lib/core/stress-types.ts';

/** Berlin's words for the classes, 1 = least stress. */
export const statusWords = ['hoch', 'mittel', 'niedrig', 'sehr niedrig'] as const;
export const trendWords = { improving: 'positiv', stable: 'stabil', worsening: 'negativ' } as const;

export interface PublishedCounts {
  status: Record<string, number>;
  dynamic: Record<string, number>;
  status_x_dynamic: Record<string, Record<string, number>>;
}

/** Class counts of an index in the form of `expected.json`. */
export function publishedCounts(index: StressIndex): PublishedCounts {
  const counts: PublishedCounts = { status: {}, dynamic: {}, status_x_dynamic: {} };
  for (const { status, trend } of index.areas) {
    if (!status || !trend) continue;
    const [word, change] = [statusWords[status.class - 1] as string, trendWords[trend.class]];
    count(counts.status, word);
    count(counts.dynamic, change);
    count((counts.status_x_dynamic[word] ??= {}), change);
  }
  return counts;
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
