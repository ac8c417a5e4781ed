import type { EquityArea } from './area-equity.ts';

/** Equity ratio of a group of areas, such as a district. */
export interface GroupRatio {
  group: string;
  /** Supply share ÷ need share of its areas together; null where none is compared, or none is in need. */
  ratio: number | null;
  /** Areas of the group that enter it. */
  compared: number;
}

/** Supply share ÷ need share by group, from the shares of its areas; groups in ascending order of their names. */
export function groupRatios(
  areas: readonly EquityArea[],
  groupOf: (areaId: string) => string | null
): GroupRatio[] {
  const sums = new Map<string, { supply: number; need: number; compared: number }>();
  for (const { areaId, supplyShare, needShare } of areas) {
    const group = groupOf(areaId);
    if (group === null) continue;
    const sum = sums.get(group) ?? { supply: 0, need: 0, compared: 0 };
    sums.set(group, sum);
    if (supplyShare === null || needShare === null) continue;
    sum.supply += supplyShare;
    sum.need += needShare;
    sum.compared += 1;
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, { supply, need, compared }]) => ({
      group,
      ratio: need > 0 ? supply / need : null,
      compared
    }));
}
