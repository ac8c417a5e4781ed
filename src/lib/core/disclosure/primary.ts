/** The primary rule for one indicator. */
export interface PrimaryRule {
  minimumNumerator: number;
  protectsComplement: boolean;
  minimumDenominator: number;
}

/** The counts behind a figure; null = not known. */
export interface Counts {
  numerator: number | null;
  denominator: number | null;
}

/**
 * Whether the figure must not be shown: numerator or complement (denominator − numerator) in 1 … minimum − 1, or
 * denominator below its minimum. A numerator of 0 is an ordinary value, and so is a complement of 0.
 * Source: DOMAIN §6; the presets name the publishers.
 */
export function isProtected({ numerator, denominator }: Counts, rule: PrimaryRule): boolean {
  if (denominator !== null && denominator < rule.minimumDenominator) return true;
  if (numerator === null) return false;
  if (isSmallCount(numerator, rule.minimumNumerator)) return true;
  if (denominator === null || !rule.protectsComplement) return false;
  return isSmallCount(denominator - numerator, rule.minimumNumerator);
}

/** Whether a count lies in 1 … minimum − 1. */
export function isSmallCount(count: number, minimum: number): boolean {
  return count > 0 && count < minimum;
}
