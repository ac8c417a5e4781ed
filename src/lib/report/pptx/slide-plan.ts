import { numbersOf } from '../document/numbering.ts';
import type { Numbered } from '../document/numbering.ts';
import type {
  Block,
  Fact,
  Figure,
  KeyFigures,
  ReportDocument,
  Section,
  Table
} from '../document/report-document.ts';
import { factParts, listParts, statementParts, tableParts } from './slide-parts.ts';
import type { Remark } from './slide-parts.ts';
import { spokenText } from './spoken-text.ts';

/** One message of a report: its sentence, what proves it, and what is to be said. */
export interface Slide {
  /** The chapter it is from. */
  chapter: string;
  headline: string;
  content: SlideContent;
  source: string;
  notes: string;
}

export type SlideContent =
  | { kind: 'statements'; items: KeyFigures['items'] }
  | { kind: 'figure'; caption: SlideCaption; figure: Figure }
  | { kind: 'table'; caption: SlideCaption; table: Table; remark: Remark }
  | { kind: 'facts'; items: readonly Fact[]; remark: Remark }
  | { kind: 'points'; items: readonly string[]; remark: Remark };

/** `Table 4.2 · Ranking`, in its parts: the text is left out where the headline says it already. */
export interface SlideCaption {
  kind: string;
  number: string;
  text: string;
}

/** Of more parts than these, as of profiles of all areas, a talk shows none. */
const mostParts = 12;

/** The slides of a report behind its title, in the order of its chapters. */
export function slidePlan(report: ReportDocument): Slide[] {
  const numbers = numbersOf(report);
  return report.sections.flatMap((section) => chapterSlides(section, report, numbers));
}

type Numbers = ReadonlyMap<Numbered, string>;

function chapterSlides(section: Section, report: ReportDocument, numbers: Numbers): Slide[] {
  const own = sectionSlides(section, section.title, report, numbers);
  if (section.sections.length > mostParts) return own;
  return [...own, ...section.sections.flatMap((part) => partSlides(part, section.title, report, numbers))];
}

/** A part of a chapter has one slide: its picture, where it has one. */
function partSlides(part: Section, chapter: string, report: ReportDocument, numbers: Numbers): Slide[] {
  const drafts = draftsOf(part, report, numbers);
  const shown = drafts.find(({ content }) => content.kind === 'figure') ?? drafts[0];
  return shown ? slidesOf([shown], part, chapter, report) : [];
}

const sectionSlides = (
  section: Section,
  chapter: string,
  report: ReportDocument,
  numbers: Numbers
): Slide[] => withOwnHeadlines(slidesOf(draftsOf(section, report, numbers), section, chapter, report));

function draftsOf(section: Section, report: ReportDocument, numbers: Numbers): Draft[] {
  const shown = section.blocks.filter((block) => block.kind !== 'paragraph');
  const contents = shown.length > 0 ? shown : [wordsOf(section)].filter((list) => list.items.length > 0);
  return contents.flatMap((block) => blockSlides(block, report, numbers));
}

const slidesOf = (
  drafts: readonly Draft[],
  section: Section,
  chapter: string,
  { labels }: ReportDocument
): Slide[] =>
  drafts.map(({ title, content, source }, index) => ({
    chapter,
    headline: (index === 0 ? leadOf(section) : null) ?? title ?? section.title,
    content,
    source,
    notes: spokenText(section, labels)
  }));

/** Slides that share a headline are counted in it, so that every slide has a title of its own. */
function withOwnHeadlines(slides: Slide[]): Slide[] {
  return slides.map((slide, index) => {
    const same = slides.filter(({ headline }) => headline === slide.headline);
    if (same.length === 1) return slide;
    const place = slides.slice(0, index).filter(({ headline }) => headline === slide.headline).length + 1;
    return { ...slide, headline: `${slide.headline} (${place}/${same.length})` };
  });
}

/** Where a chapter has words alone, they are its slide. */
const wordsOf = ({ blocks }: Section) => ({
  kind: 'list' as const,
  ordered: false,
  items: blocks.flatMap((block) => (block.kind === 'paragraph' && block.tone !== 'lead' ? [block.text] : []))
});

const longestHeadline = 190;

/** The finding of a chapter, where it is a sentence that can stand above a slide. */
function leadOf({ blocks }: Section): string | null {
  const lead = blocks.find((block) => block.kind === 'paragraph' && block.tone === 'lead');
  return lead?.kind === 'paragraph' && lead.text.length <= longestHeadline ? lead.text : null;
}

interface Draft {
  /** Null = the title of the chapter. */
  title: string | null;
  content: SlideContent;
  source: string;
}

function blockSlides(block: Block, report: ReportDocument, numbers: Numbers): Draft[] {
  switch (block.kind) {
    case 'paragraph':
      return [];
    case 'key_figures':
      return statementParts(block.items).map((items) => draft({ kind: 'statements', items }));
    case 'facts':
      return factParts(block.items).map(({ items, remark }) => draft({ kind: 'facts', items, remark }));
    case 'list':
      return listParts(block.items).map(({ items, remark }) => draft({ kind: 'points', items, remark }));
    case 'figure':
      return [figureDraft(block, report, numbers)];
    case 'table':
      return tableDrafts(block, report, numbers);
    default:
      return block satisfies never;
  }
}

const draft = (content: SlideContent): Draft => ({ title: null, content, source: '' });

function figureDraft(figure: Figure, { labels }: ReportDocument, numbers: Numbers): Draft {
  const caption = { kind: labels.figure, number: numbers.get(figure) ?? '', text: figure.caption };
  return { title: figure.caption, content: { kind: 'figure', caption, figure }, source: figure.source };
}

function tableDrafts(table: Table, { labels }: ReportDocument, numbers: Numbers): Draft[] {
  const caption = { kind: labels.table, number: numbers.get(table) ?? '', text: table.caption };
  return tableParts(table).map(({ items: rows, remark }) => ({
    title: table.caption,
    content: { kind: 'table', caption, table: { ...table, rows }, remark },
    source: table.source
  }));
}
