/**
 * One spelling for each provider: of those that differ only in case, blanks, dots and legal forms written out, the
 * most frequent one (of equally frequent ones the first by letters).
 */
export function mergeProviders(names: readonly string[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Map<string, number>>();
  for (const name of names) {
    const spellings = groups.get(plainProvider(name)) ?? new Map<string, number>();
    groups.set(plainProvider(name), spellings.set(name, (spellings.get(name) ?? 0) + 1));
  }
  const merged = new Map<string, string>();
  for (const spellings of groups.values()) {
    const [best] = [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    for (const spelling of spellings.keys()) merged.set(spelling, best?.[0] ?? spelling);
  }
  return merged;
}

function plainProvider(name: string): string {
  return name
    .toLowerCase()
    .replace(/gemeinnützige\s+gmbh/g, 'ggmbh')
    .replace(/eingetragener verein/g, 'ev')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
