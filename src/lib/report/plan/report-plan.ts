/** Reports by what they are for. */
export const reportTemplates = ['brief', 'annex', 'social_report', 'profile', 'chain'] as const;
export type ReportTemplate = (typeof reportTemplates)[number];

/** Chapters that are written from the figures, in the order in which a report has them by itself. */
export const chapterIds = [
  'key_messages',
  'occasion',
  'method',
  'city_profile',
  'stress',
  'area_profiles',
  'inventory',
  'need',
  'gaps',
  'transitions',
  'equity',
  'measures',
  'limits',
  'methods',
  'sources',
  'signs',
  'glossary'
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** What a report is to hold: a template as its reader has chosen, ordered and annotated it. Plain data. */
export interface ReportPlan {
  template: ReportTemplate;
  /** Null = the title of the template. */
  title: string | null;
  chapters: readonly PlannedChapter[];
  /** Areas that have a profile of their own; null = as the template says. */
  areaIds: readonly string[] | null;
  /** The fields of a committee paper; null = none are printed. */
  paper: CommitteePaper | null;
}

/** A chapter of the figures with a note of the author, or a text of the author's own. */
export type PlannedChapter =
  | { kind: 'chapter'; id: ChapterId; included: boolean; note: string }
  | { kind: 'text'; id: string; included: boolean; title: string; text: string };

export const paperKinds = ['decision', 'information', 'noting'] as const;

/** What stands at the head of a committee paper; empty where it is not filled in. */
export interface CommitteePaper {
  number: string;
  subject: string;
  kind: (typeof paperKinds)[number];
  isPublic: boolean;
  unit: string;
  /** Committees in the order of consultation, with the day of the meeting, `YYYY-MM-DD` or empty. */
  consultation: readonly { committee: string; date: string }[];
  draftResolution: string;
  legalBasis: string;
  facts: string;
  financialEffects: string;
  alternatives: string;
}
