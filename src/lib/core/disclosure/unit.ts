/** How a figure of the unit follows from numerator and denominator. */
const factors: Readonly<Record<string, number>> = {
  percent: 100,
  ratio_percent: 100,
  per_1000: 1_000,
  per_10000: 10_000,
  per_100000: 100_000,
  ratio: 1
};
const withoutComplement = new Set(['ratio_percent', 'ratio', 'count', 'index']);

/** value = factor × numerator ÷ denominator; null for units that are no such quotient. */
export function unitFactor(unit: string | null): number | null {
  return (unit !== null && factors[unit]) || null;
}

/** Whether the numerator is a part of the denominator, so that the rest are persons as well. Unknown units may be. */
export function hasComplement(unit: string | null): boolean {
  return unit === null || !withoutComplement.has(unit);
}
