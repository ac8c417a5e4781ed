import { markOf } from '$lib/core/area-style';
import type { Cell } from '$lib/core/cell';
import type { AreaFigures } from '$lib/core/profile/area-figures';
import type { AreaCertainty } from '$lib/core/robustness/robustness-types';
import type { Locale } from '$lib/core/locale';
import { cellText } from '$lib/messages/area-profile-text';
import * as m from '$lib/messages/compiled/messages.js';
import { numberText, periodText } from '$lib/messages/number-text';
import { rankLabel, rankOfText } from '$lib/messages/robustness-text';
import { classText, markText, trendText } from '$lib/messages/stress-text';

/** A row of key figures: one text for every area. */
export interface NumberRow {
  label: string;
  texts: readonly string[];
}

/**
 * Class, index, rank with its interval where that is known, change and people of areas, in words; where there is none,
 * what it is instead.
 */
export function comparedNumbers(
  all: readonly AreaFigures[],
  certaintyOf: (areaId: string) => AreaCertainty | null,
  locale: Locale
): NumberRow[] {
  const first = all[0] ?? null;
  const since = first?.earlierPeriod ?? null;
  const row = (label: string, textOf: (figures: AreaFigures) => string) => ({
    label,
    texts: all.map(textOf)
  });
  const count = (cell: Cell) => cellText(cell, 'count', locale);
  return [
    row(m.compare_class_word({}, { locale }), (figures) => classWord(figures, locale)),
    row(m.compare_index({}, { locale }), ({ result }) =>
      result?.status ? numberText(result.status.index, 2, locale) : ''
    ),
    row(rankLabel(first && certaintyOf(first.areaId), locale), ({ areaId, result, classifiableCount }) =>
      result?.status ? rankOfText(result.status.rank, certaintyOf(areaId), classifiableCount, locale) : ''
    ),
    ...(since === null
      ? []
      : [
          row(m.detail_trend({ period: periodText(since, locale) }, { locale }), ({ result }) =>
            result?.trend ? trendText(result.trend.class, locale) : ''
          )
        ]),
    row(m.compare_residents({}, { locale }), ({ residents }) => count(residents)),
    row(m.compare_children({}, { locale }), ({ children }) => count(children))
  ];
}

function classWord({ result, classCount }: AreaFigures, locale: Locale): string {
  if (!result) return m.mark_unclassified({}, { locale });
  return result.status
    ? classText(result.status.class, classCount, locale)
    : markText(markOf(result), locale);
}
