import type { PlannedChapter } from './report-plan.ts';

/** The id that a chapter has in the report. */
export const sectionIdOf = ({ kind, id }: PlannedChapter): string =>
  kind === 'chapter' ? id.replaceAll('_', '-') : `text-${id.replace(/[^A-Za-z0-9]+/g, '-')}`;
