/** An area that may receive money, with what it counts by the key; null = not known. */
export interface AllocationShare {
  areaId: string;
  weight: number | null;
}

export interface AllocatedArea {
  areaId: string;
  /** Whole cents; null where the area has no known weight and receives nothing by the key. */
  cents: number | null;
  /** Whether the area receives the floor because its share would be less. */
  atFloor: boolean;
}

/** The budget shared out, areas in the order given; or why it cannot be. */
export type Allocation =
  | { kind: 'allocated'; areas: readonly AllocatedArea[]; totalCents: number }
  | { kind: 'not_possible'; cause: 'no_weights' | 'floor_exceeds_budget' | 'not_whole_cents' };

/**
 * Shares a budget out in proportion to weights, no area with a known weight getting less than the floor, in whole cents
 * that add up to the budget (largest remainder; equal remainders by area_id).
 */
export function allocate(
  budgetCents: number,
  shares: readonly AllocationShare[],
  floorCents = 0
): Allocation {
  const known = shares.filter(({ weight }) => weight !== null && weight >= 0);
  const sorted = [...known].sort((a, b) => (a.areaId < b.areaId ? -1 : 1));
  if (![budgetCents, floorCents].every((amount) => Number.isSafeInteger(amount) && amount >= 0))
    return { kind: 'not_possible', cause: 'not_whole_cents' };
  if (!(total(sorted) > 0)) return { kind: 'not_possible', cause: 'no_weights' };
  if (floorCents * sorted.length > budgetCents)
    return { kind: 'not_possible', cause: 'floor_exceeds_budget' };
  const atFloor = areasAtFloor(budgetCents, sorted, floorCents);
  const others = sorted.filter(({ areaId }) => !atFloor.has(areaId));
  const cents = largestRemainder(budgetCents - floorCents * atFloor.size, others);
  const areas = shares.map(({ areaId }) => {
    const floored = atFloor.has(areaId);
    return { areaId, cents: floored ? floorCents : (cents.get(areaId) ?? null), atFloor: floored };
  });
  return { kind: 'allocated', areas, totalCents: budgetCents };
}

/** Areas whose share stays below the floor, also after the others have paid for it. */
function areasAtFloor(
  budget: number,
  shares: readonly AllocationShare[],
  floor: number
): ReadonlySet<string> {
  const found = new Set<string>();
  for (;;) {
    const others = shares.filter(({ areaId }) => !found.has(areaId));
    const rest = budget - floor * found.size;
    const sum = total(others);
    const below = others.filter(({ weight }) => sum === 0 || (rest * (weight ?? 0)) / sum < floor);
    if (below.length === 0 || below.length === others.length) return found;
    for (const { areaId } of below) found.add(areaId);
  }
}

/** Whole cents in proportion to the weights, by area_id; they add up to the amount. */
function largestRemainder(amount: number, shares: readonly AllocationShare[]): ReadonlyMap<string, number> {
  const sum = total(shares);
  const parts = shares.map(({ areaId, weight }) => {
    const exact = sum > 0 ? (amount * (weight ?? 0)) / sum : amount / shares.length;
    return { areaId, cents: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  const missing = amount - parts.reduce((paid, { cents }) => paid + cents, 0);
  const ranked = [...parts].sort((a, b) => b.remainder - a.remainder || (a.areaId < b.areaId ? -1 : 1));
  const step = Math.sign(missing);
  const chosen = step > 0 ? ranked.slice(0, missing) : missing < 0 ? ranked.slice(missing) : [];
  for (const part of chosen) part.cents += step;
  return new Map(parts.map(({ areaId, cents }) => [areaId, cents]));
}

const total = (shares: readonly AllocationShare[]) =>
  shares.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
