import type { ContributionPart } from '../../core/contributions.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { numberText } from '../../messages/number-text.ts';

/** A contribution as it is read: "Kinderarmut erhöht 0,61". */
export interface ContributionRow extends ContributionPart {
  name: string;
  /** Whether it raises or lowers the index, in words. */
  word: string;
  /** Its size, without a sign. */
  value: string;
}

/** The contributions in words; one that is read as zero is without influence. */
export function contributionRows(
  parts: readonly ContributionPart[],
  nameOf: (indicatorId: string) => string,
  locale: Locale
): ContributionRow[] {
  return parts.map((part) => {
    const value = numberText(Math.abs(part.amount), 2, locale);
    const isNothing = !/[1-9]/.test(value);
    const word = isNothing
      ? m.contribution_nothing
      : part.amount > 0
        ? m.contribution_raises
        : m.contribution_lowers;
    return {
      ...part,
      name: nameOf(part.indicatorId),
      word: word({}, { locale }),
      value: isNothing ? '' : value
    };
  });
}
