import type { IndexDifference } from '../core/profile/area-differences.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { listText, numberText } from './number-text.ts';

type NameOf = (id: string) => string;

/** Contributions that are read as zero explain nothing. */
const least = 0.005;
const mostNamed = 2;

/** Why one of two areas has the higher index, as sentences: by how much, what widens it, what works against it. */
export function differenceText(
  found: IndexDifference,
  names: { area: NameOf; indicator: NameOf },
  locale: Locale
): string[] {
  const [higher, lower] = [names.area(found.higherId), names.area(found.lowerId)];
  const value = numberText(found.difference, 2, locale);
  const first = /[1-9]/.test(value) ? m.compare_higher : m.compare_equal;
  const widening = found.parts.filter(({ contribution }) => contribution >= least).slice(0, mostNamed);
  const narrowing = found.parts
    .filter(({ contribution }) => contribution <= -least)
    .toReversed()
    .slice(0, mostNamed);
  const list = (parts: typeof widening) => listText(parts.map(partText), locale);
  const partText = ({ indicatorId, contribution }: (typeof widening)[number]) =>
    m.compare_part(
      {
        name: names.indicator(indicatorId),
        value: (contribution > 0 ? '+' : '') + numberText(contribution, 2, locale)
      },
      { locale }
    );
  return [
    first({ higher, lower, value }, { locale }),
    ...(widening.length > 0 ? [m.compare_widens({ parts: list(widening) }, { locale })] : []),
    ...(narrowing.length > 0 ? [m.compare_narrows({ parts: list(narrowing) }, { locale })] : [])
  ];
}
