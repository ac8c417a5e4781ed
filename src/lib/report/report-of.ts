import { authorBlocks } from './chapters/author-text.ts';
import type { ChapterContext } from './chapters/chapter.ts';
import { chapterOf } from './chapters/chapter-list.ts';
import { paperSection } from './chapters/committee-paper.ts';
import { paragraph } from './document/cells.ts';
import type { Block, ReportDocument, Section } from './document/report-document.ts';
import type { DrawChart } from './draw-chart.ts';
import * as m from '../messages/compiled/messages.js';
import type { PlannedChapter, ReportPlan, ReportTemplate } from './plan/report-plan.ts';
import { profileAreaIds } from './plan/profile-areas.ts';
import { coverOf } from './report-cover.ts';
import type { ReportFigures, ReportNaming } from './report-figures.ts';

/** Told before every piece of a report, so that whoever waits can show progress or let the page breathe. */
export type ReportStep = (done: number, total: number) => Promise<void>;

/**
 * The report of a plan in a language; the same plan and figures give the same document. Chapters that cannot be written
 * from the figures are left out (`lackOf`); the chapter on limits names them.
 */
export async function reportOf(
  plan: ReportPlan,
  figures: ReportFigures,
  naming: ReportNaming,
  draw: DrawChart,
  step: ReportStep = async () => {}
): Promise<ReportDocument> {
  const areaIds = profileAreaIds(plan, figures.stress);
  const { template, paper } = plan;
  const context = { figures, naming, draw, template, areaIds, paper };
  const sections = await written(
    plan.chapters.flatMap((planned) => draftOf(planned, context)),
    step
  );
  const head = paper ? paperSection(paper, naming.locale) : [];
  return { ...coverOf(plan, areaIds, figures, naming), sections: [...head, ...sections] };
}

/** Writes chapters and their parts one by one; a chapter that has nothing to say is left out. */
async function written(drafts: readonly Draft[], step: ReportStep): Promise<Section[]> {
  const total = drafts.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
  const chapters: Section[] = [];
  let done = 0;
  for (const { section, parts } of drafts) {
    await step(done++, total);
    const own = section();
    const sections: Section[] = [];
    for (const part of parts) {
      await step(done++, total);
      sections.push(part());
    }
    if (own.blocks.length + sections.length > 0) chapters.push({ ...own, sections });
  }
  await step(total, total);
  return chapters;
}

const longTemplates: readonly ReportTemplate[] = ['annex', 'social_report'];

/** A chapter that is still to be written. */
interface Draft {
  section: () => Section;
  parts: readonly (() => Section)[];
}

function draftOf(planned: PlannedChapter, context: ChapterContext): Draft[] {
  if (!planned.included) return [];
  if (planned.kind === 'text') return [{ section: () => ownText(planned), parts: [] }];
  const chapter = chapterOf(planned.id);
  if (chapter.lack(context.figures) !== null) return [];
  const { locale } = context.naming;
  const section = (): Section => ({
    id: planned.id.replaceAll('_', '-'),
    title: chapter.title(locale),
    ownPage: chapter.startsPage && longTemplates.includes(context.template),
    sections: [],
    blocks: [...chapter.blocks(context), ...noteBlocks(planned.note, locale)]
  });
  return [{ section, parts: chapter.parts(context) }];
}

const ownText = ({ id, title, text }: PlannedChapter & { kind: 'text' }): Section => ({
  id: `text-${id.replace(/[^A-Za-z0-9]+/g, '-')}`,
  title,
  ownPage: false,
  sections: [],
  blocks: authorBlocks(text)
});

/** What the author has to say to a chapter, told apart from what is written from the figures. */
function noteBlocks(note: string, locale: ReportNaming['locale']): Block[] {
  const [first, ...others] = authorBlocks(note);
  if (!first) return [];
  if (first.kind !== 'paragraph')
    return [paragraph(m.chap_note({ text: '' }, { locale }).trim()), first, ...others];
  return [paragraph(m.chap_note({ text: first.text }, { locale })), ...others];
}
