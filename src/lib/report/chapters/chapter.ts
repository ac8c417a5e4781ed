import type { Locale } from '../../core/locale.ts';
import type { Block, Section } from '../document/report-document.ts';
import type { DrawChart } from '../draw-chart.ts';
import type { ChapterId, CommitteePaper, ReportTemplate } from '../plan/report-plan.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';

/** What a chapter is written from. */
export interface ChapterContext {
  figures: ReportFigures;
  naming: ReportNaming;
  draw: DrawChart;
  /** Decides how far a chapter goes. */
  template: ReportTemplate;
  /** Areas with a profile of their own, in their order. */
  areaIds: readonly string[];
  /** The committee paper that the report belongs to. */
  paper: CommitteePaper | null;
}

/** What is mostly seen in a chapter, for lists of chapters. */
export type ChapterKind = 'map' | 'table' | 'figure' | 'chain' | 'register' | 'profiles' | 'text' | 'auto';

/** What the figures lack for a chapter. */
export type ChapterLack =
  | 'no_high_areas'
  | 'no_population'
  | 'no_offers'
  | 'no_transitions'
  | 'no_need'
  | 'no_register'
  | 'no_profiles';

/** A chapter that is written from the figures; the same figures give the same text. */
export interface Chapter {
  id: ChapterId;
  title: (locale: Locale) => string;
  kind: ChapterKind;
  /** Why it cannot be written from these figures; null where it can. */
  lack: (figures: ReportFigures) => ChapterLack | null;
  blocks: (context: ChapterContext) => readonly Block[];
  /** Begins on a new page where the report has room. */
  startsPage: boolean;
  /** Its parts, each written when it is called, so that whoever waits can be told how far it is. */
  parts: (context: ChapterContext) => readonly (() => Section)[];
}

/** A chapter that can always be written and has no parts, but for what is said otherwise. */
export const chapter = (
  own: Pick<Chapter, 'id' | 'title' | 'kind' | 'blocks'> & Partial<Chapter>
): Chapter => ({
  lack: () => null,
  startsPage: false,
  parts: () => [],
  ...own
});
