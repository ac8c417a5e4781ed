import type { CommitteePaper, PlannedChapter, ReportPlan } from './report-plan.ts';

/** What tells the parts of a plan apart. */
export const keyOf = ({ kind, id }: PlannedChapter): string => `${kind}:${id}`;

const changed = (
  plan: ReportPlan,
  key: string,
  change: (chapter: PlannedChapter) => PlannedChapter
): ReportPlan => ({
  ...plan,
  chapters: plan.chapters.map((chapter) => (keyOf(chapter) === key ? change(chapter) : chapter))
});

export const withIncluded = (plan: ReportPlan, key: string, included: boolean): ReportPlan =>
  changed(plan, key, (chapter) => ({ ...chapter, included }));

/** The note of a chapter of the figures. */
export const withNote = (plan: ReportPlan, key: string, note: string): ReportPlan =>
  changed(plan, key, (chapter) => (chapter.kind === 'chapter' ? { ...chapter, note } : chapter));

/** Title and text of a chapter of the author. */
export const withText = (plan: ReportPlan, key: string, own: { title?: string; text?: string }): ReportPlan =>
  changed(plan, key, (chapter) => (chapter.kind === 'text' ? { ...chapter, ...own } : chapter));

/** A chapter at another place, from 0; places beyond the ends are the ends. */
export function withMoved(plan: ReportPlan, key: string, place: number): ReportPlan {
  const moved = plan.chapters.find((chapter) => keyOf(chapter) === key);
  if (!moved) return plan;
  const others = plan.chapters.filter((chapter) => chapter !== moved);
  const at = Math.max(0, Math.min(others.length, place));
  return { ...plan, chapters: [...others.slice(0, at), moved, ...others.slice(at)] };
}

/** A text of the author after a chapter, or at the end; its id is the first number that is free. */
export function withOwnText(plan: ReportPlan, title: string, after: string | null): ReportPlan {
  const chapter: PlannedChapter = { kind: 'text', id: freeId(plan), included: true, title, text: '' };
  const place = plan.chapters.findIndex((one) => keyOf(one) === after);
  const at = place === -1 ? plan.chapters.length : place + 1;
  return { ...plan, chapters: [...plan.chapters.slice(0, at), chapter, ...plan.chapters.slice(at)] };
}

function freeId({ chapters }: ReportPlan): string {
  const taken = new Set(chapters.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

export const without = (plan: ReportPlan, key: string): ReportPlan => ({
  ...plan,
  chapters: plan.chapters.filter((chapter) => keyOf(chapter) !== key)
});

export const withTitle = (plan: ReportPlan, title: string): ReportPlan => ({
  ...plan,
  title: title.trim() === '' ? null : title
});

export const withAreas = (plan: ReportPlan, areaIds: readonly string[] | null): ReportPlan => ({
  ...plan,
  areaIds
});

/** Fields of the committee paper; `usual` is what it is where there is none yet. */
export const withPaper = (
  plan: ReportPlan,
  usual: CommitteePaper,
  fields: Partial<CommitteePaper>
): ReportPlan => ({ ...plan, paper: { ...(plan.paper ?? usual), ...fields } });
