/**
 * An amount in parts by shares that add up to 1, in their order. A whole number splits into whole numbers that add up to
 * it: what is left after rounding down goes to the largest remainders, of equal ones to the first.
 */
export function splitAmount(amount: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => amount * share);
  if (!Number.isInteger(amount)) return exact;
  const parts = exact.map(Math.floor);
  const left = Math.round(amount - parts.reduce((sum, part) => sum + part, 0));
  const remainder = (index: number) => (exact[index] ?? 0) - (parts[index] ?? 0);
  const order = [...parts.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const index of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
