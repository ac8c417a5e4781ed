import type { Decision } from '$lib/import/model';

/** Decisions that say the same about several places become one, with their number and the first place. */
export function groupDecisions(decisions: readonly Decision[]): Decision[] {
  const groups = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = [decision.what, decision.value, decision.confidence].join('\n');
    const former = groups.get(key);
    if (former === undefined) groups.set(key, decision);
    else groups.set(key, { ...former, count: (former.count ?? 1) + (decision.count ?? 1) });
  }
  return [...groups.values()];
}
