import type { TableRow } from '../table-of-rows.ts';

/** A part of an earlier area, as the area of the later vintage it lies in and the share of its residents there. */
export interface AreaShare {
  id: string;
  share: number;
}

/** Where the figures of earlier areas go, by area; the shares of each add up to 1. `to` is the later vintage. */
export function areaShares(
  crosswalk: readonly TableRow[],
  to: string
): ReadonlyMap<string, readonly AreaShare[]> {
  const weights = new Map<string, AreaShare[]>();
  for (const { from_id, to_id, to_vintage, weight } of crosswalk) {
    if (to_vintage !== to || typeof weight !== 'number' || weight <= 0) continue;
    const shares = weights.get(String(from_id)) ?? [];
    weights.set(String(from_id), shares);
    shares.push({ id: String(to_id), share: weight });
  }
  return new Map([...weights].map(([id, shares]) => [id, inWhole(shares)]));
}

function inWhole(shares: readonly AreaShare[]): AreaShare[] {
  const sum = shares.reduce((total, { share }) => total + share, 0);
  return shares.map(({ id, share }) => ({ id, share: share / sum }));
}
