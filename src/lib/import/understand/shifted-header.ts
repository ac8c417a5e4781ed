import { isNumeric, type ColumnProfile } from './column-profile.ts';
import { headerWords } from './header-words.ts';

/** Columns whose header and values do not belong together. */
export interface ShiftSuspicion {
  /** Headers of changes and balances over values none of which is negative. */
  withoutNegatives: readonly string[];
  /** Headers of levels over values some of which are negative. */
  withNegatives: readonly string[];
}

const leastValues = 20;

/**
 * Changes and balances fall as well as rise, counts and shares are never negative. Where headers of the first sort
 * stand over values without any sign, and others over negative ones, the headers have probably slipped; null where
 * nothing speaks for it.
 */
export function shiftedHeader(profiles: readonly ColumnProfile[]): ShiftSuspicion | null {
  const numeric = profiles.filter((profile) => isNumeric(profile) && profile.values >= leastValues);
  const named = (changes: boolean, negative: boolean) =>
    numeric
      .filter(({ header }) => headerWords.change.test(header) === changes)
      .filter((profile) => profile.negative > 0 === negative && profile.maximum > 0)
      .map(({ header }) => header);
  const withoutNegatives = named(true, false);
  const withNegatives = named(false, true);
  const suspicious = withoutNegatives.length > 1 || (withoutNegatives.length > 0 && withNegatives.length > 0);
  return suspicious ? { withoutNegatives, withNegatives } : null;
}
