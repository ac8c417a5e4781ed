import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { methodText } from '../../messages/methods/method-texts.ts';
import { numberText } from '../../messages/number-text.ts';
import { chapterIds } from '../plan/report-plan.ts';
import type { ReportFigures } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { Chapter } from './chapter.ts';
import { lackText } from './chapter-words.ts';

const fewAreas = 30;

/** What the figures cannot say; `chapters` are those that a report may hold, to name the ones it lacks. */
export const limitsChapter = (chapters: () => readonly Chapter[]): Chapter =>
  chapter({
    id: 'limits',
    title: (locale) => m.chap_limits({}, { locale }),
    kind: 'auto',
    blocks: ({ figures, naming: { locale } }) => [
      {
        kind: 'list',
        ordered: false,
        items: [...limitsOf(figures, locale), ...missingChapters(figures, chapters(), locale)]
      }
    ]
  });

/** What holds of every analysis, as the methods screen says it, then what holds of these figures. */
function limitsOf(figures: ReportFigures, locale: Locale): string[] {
  const { stress } = figures;
  const classified = stress.classifiableCount;
  const number = (count: number) => ({ count, text: numberText(count, 0, locale) });
  const unclassified = stress.areas.length - classified;
  const suppressed = suppressedCount(figures);
  return [
    ...methodText('limits', locale).paragraphs,
    m.chap_limits_cross({}, { locale }),
    ...(classified < fewAreas ? [m.chap_limits_few({ count: classified }, { locale })] : []),
    ...(unclassified > 0 ? [m.chap_limits_unclassified(number(unclassified), { locale })] : []),
    ...(suppressed > 0 ? [m.chap_limits_suppressed(number(suppressed), { locale })] : [])
  ];
}

/** Figures suppressed by the rules here or by who delivered them. */
const suppressedCount = ({ disclosure }: ReportFigures): number =>
  disclosure.suppressed.reduce((sum, { byRule, bySource }) => sum + byRule + bySource, 0);

function missingChapters(figures: ReportFigures, chapters: readonly Chapter[], locale: Locale): string[] {
  return chapterIds.flatMap((id) => {
    const found = chapters.find((one) => one.id === id);
    const lack = found?.lack(figures) ?? null;
    if (!found || lack === null) return [];
    return [
      m.chap_limits_missing({ title: found.title(locale), reason: lackText(lack, locale) }, { locale })
    ];
  });
}
