import type { ChapterId } from '../plan/report-plan.ts';
import type { ReportFigures } from '../report-figures.ts';
import type { Chapter, ChapterLack } from './chapter.ts';
import { gaps } from './gaps-chapter.ts';
import { keyMessages } from './key-messages.ts';
import { method } from './method-chapter.ts';
import { signs } from './signs-chapter.ts';
import { sources } from './sources-chapter.ts';
import { stressChapter } from './stress-chapter.ts';
import { transitions } from './transitions-chapter.ts';

const chapters: readonly Chapter[] = [keyMessages, method, stressChapter, gaps, transitions, sources, signs];
const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));

/** The chapter with an id: its title, what it mostly shows, and how it is written. */
export function chapterOf(id: ChapterId): Chapter | null {
  return byId.get(id) ?? null;
}

/** Why a chapter cannot be written from these figures; null where it can. */
export const lackOf = (id: ChapterId, figures: ReportFigures): ChapterLack | null =>
  chapterOf(id)?.lack(figures) ?? null;
