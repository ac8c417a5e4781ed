import type { ChapterId } from '../plan/report-plan.ts';
import type { ReportFigures } from '../report-figures.ts';
import { areaProfilesChapter } from './area-profiles-chapter.ts';
import type { Chapter, ChapterLack } from './chapter.ts';
import { cityProfile } from './city-profile-chapter.ts';
import { equityChapter } from './equity-chapter.ts';
import { gaps } from './gaps-chapter.ts';
import { glossaryChapter } from './glossary-chapter.ts';
import { inventoryChapter } from './inventory-chapter.ts';
import { keyMessages } from './key-messages.ts';
import { limitsChapter } from './limits-chapter.ts';
import { measures } from './measures-chapter.ts';
import { method } from './method-chapter.ts';
import { methodsChapter } from './methods-chapter.ts';
import { needChapter } from './need-chapter.ts';
import { occasion } from './occasion-chapter.ts';
import { signs } from './signs-chapter.ts';
import { sources } from './sources-chapter.ts';
import { stressChapter } from './stress-chapter.ts';
import { transitions } from './transitions-chapter.ts';

const chapters: Readonly<Record<ChapterId, Chapter>> = {
  key_messages: keyMessages,
  occasion,
  method,
  city_profile: cityProfile,
  stress: stressChapter,
  area_profiles: areaProfilesChapter,
  inventory: inventoryChapter,
  need: needChapter,
  gaps,
  transitions,
  equity: equityChapter,
  measures,
  limits: limitsChapter(() => Object.values(chapters)),
  methods: methodsChapter,
  sources,
  signs,
  glossary: glossaryChapter
};

/** The chapter with an id: its title, what it mostly shows, and how it is written. */
export const chapterOf = (id: ChapterId): Chapter => chapters[id];

/** Why a chapter cannot be written from these figures; null where it can. */
export const lackOf = (id: ChapterId, figures: ReportFigures): ChapterLack | null =>
  chapters[id].lack(figures);
