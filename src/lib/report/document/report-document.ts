import type { Locale } from '../../core/locale.ts';

/** A report, whatever it is written as: PDF, DOCX, PPTX and HTML are made from this, and hold the same figures. */
export interface ReportDocument {
  locale: Locale;
  layout: ReportLayout;
  title: string;
  subtitle: string;
  /** Who answers for it, as it is printed: the municipality, or its unit. */
  publisher: string;
  /** Day that the figures are of, `YYYY-MM-DD`; no clock enters a report. */
  date: string;
  /** The same day for reading. */
  dateText: string;
  keywords: readonly string[];
  /** What stands on the first page: number of the paper, kind, draft resolution … */
  facts: readonly Fact[];
  sections: readonly Section[];
  /** Words of the layout that the writers need in the language of the report. */
  labels: ReportLabels;
}

/** Few pages without cover, numbers of chapters and contents; a heading with them; or a cover page before them. */
export type ReportLayout = 'compact' | 'standard' | 'book';

/** Words that are not part of any chapter. */
export interface ReportLabels {
  contents: string;
  page: string;
  of: string;
  table: string;
  figure: string;
  source: string;
}

export interface Fact {
  term: string;
  text: string;
}

/** A chapter or a part of one; parts may not go deeper than three levels. */
export interface Section {
  /** Unique in the report; the aim of links and bookmarks. */
  id: string;
  title: string;
  blocks: readonly Block[];
  sections: readonly Section[];
  /** Begins on a new page. */
  ownPage: boolean;
  /** Stays on one page with all it holds; two that are short share a page. */
  keptTogether?: true;
}

export type Block = Paragraph | List | KeyFigures | FactList | Table | Figure;

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  /** A note is set smaller, for sources and limits; a lead larger, for the finding. */
  tone: 'text' | 'lead' | 'note';
}

export interface List {
  kind: 'list';
  ordered: boolean;
  items: readonly string[];
}

/** Numbers that are read first, each with the sentence it belongs to. */
export interface KeyFigures {
  kind: 'key_figures';
  items: readonly { number: string; text: string }[];
}

export interface FactList {
  kind: 'facts';
  items: readonly Fact[];
}

export interface Table {
  kind: 'table';
  id: string;
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly TableCell[])[];
  source: string;
}

export interface TableColumn {
  label: string;
  align: 'start' | 'end';
}

/** What a cell shows; `value` is the number that is printed, unrounded, for files to compute with. */
export type TableCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string; value: number }
  /** In place of a number: suppressed, missing, not applicable – its word or sign. */
  | { kind: 'sign'; text: string };

export interface Figure {
  kind: 'figure';
  id: string;
  caption: string;
  /** What a reader who does not see it has to know, written from the data. */
  alternative: string;
  /** A standalone picture without scripts, styles from outside or variables. */
  svg: string;
  source: string;
}

/** All sections in the order of reading, with their depth from 1. */
export function* sectionsOf(
  sections: readonly Section[],
  depth = 1
): Generator<{ section: Section; depth: number }> {
  for (const section of sections) {
    yield { section, depth };
    yield* sectionsOf(section.sections, depth + 1);
  }
}
