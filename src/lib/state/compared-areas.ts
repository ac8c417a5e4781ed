import type { ViewState } from './view-state.ts';

/** Areas beside which one is laid, at most. */
export const mostCompared = 4;

type Compared = Pick<ViewState, 'area' | 'compare'>;

/** The areas of an address that are laid beside the chosen one: each once, without itself, of those that are known. */
export function comparedAreas({ area, compare }: Compared, isKnown: (areaId: string) => boolean): string[] {
  return [...new Set(compare ?? [])].filter((id) => id !== area && isKnown(id)).slice(0, mostCompared);
}

/**
 * Puts an area beside the others, or takes it away where it stands there already. The first one is the chosen area;
 * where that is taken away, the next one takes its place. Beside four others nothing is added.
 */
export function toggleCompared({ area, compare }: Compared, areaId: string): Compared {
  const others = (compare ?? []).filter((id) => id !== area);
  if (area === null) return { area: areaId, compare: null };
  if (areaId === area) return { area: others[0] ?? null, compare: listed(others.slice(1)) };
  if (others.includes(areaId)) return { area, compare: listed(others.filter((id) => id !== areaId)) };
  return { area, compare: [...others, areaId].slice(0, mostCompared) };
}

const listed = (ids: readonly string[]) => (ids.length > 0 ? ids : null);
