import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import type { ChapterKind, ChapterLack } from '$lib/report/chapters/chapter';
import { chapterOf, lackOf } from '$lib/report/chapters/chapter-list';
import { keyOf } from '$lib/report/plan/edit-plan';
import type { PlannedChapter } from '$lib/report/plan/report-plan';
import { sectionIdOf } from '$lib/report/plan/section-id';
import type { ReportFigures } from '$lib/report/report-figures';

/** A chapter of the plan as the list shows it. */
export interface ChapterRow {
  key: string;
  chapter: PlannedChapter;
  title: string;
  kind: ChapterKind | 'own';
  /** Why it cannot be written from the figures; null where it can, or where that is not known yet. */
  lack: ChapterLack | null;
  /** The page it begins on; null while it is on none. */
  page: number | null;
}

const kindTexts = {
  map: m.rps_kind_map,
  table: m.rps_kind_table,
  figure: m.rps_kind_figure,
  chain: m.rps_kind_chain,
  register: m.rps_kind_register,
  profiles: m.rps_kind_profiles,
  text: m.rps_kind_text,
  auto: m.rps_kind_auto,
  own: m.rps_kind_own
} satisfies Record<ChapterRow['kind'], unknown>;

export const kindText = (kind: ChapterRow['kind'], locale: Locale): string => kindTexts[kind]({}, { locale });

/** The chapters of a plan that can be written at all, in its order. */
export function chapterRows(
  chapters: readonly PlannedChapter[],
  figures: ReportFigures | null,
  pages: ReadonlyMap<string, number>,
  locale: Locale
): ChapterRow[] {
  return chapters.flatMap((chapter) => {
    const own = ownFacts(chapter, figures, locale);
    return own
      ? [{ key: keyOf(chapter), chapter, ...own, page: pages.get(sectionIdOf(chapter)) ?? null }]
      : [];
  });
}

function ownFacts(chapter: PlannedChapter, figures: ReportFigures | null, locale: Locale) {
  if (chapter.kind === 'text') {
    const title = chapter.title.trim() || m.rps_new_text({}, { locale });
    return { title, kind: 'own' as const, lack: null };
  }
  const known = chapterOf(chapter.id);
  return (
    known && { title: known.title(locale), kind: known.kind, lack: figures && lackOf(chapter.id, figures) }
  );
}
