import { defaultPlan } from './default-plan.ts';
import { chapterIds } from './report-plan.ts';
import type { ChapterId, CommitteePaper, PlannedChapter, ReportPlan, ReportTemplate } from './report-plan.ts';

/** The member `report` of `atlas.json`, as far as reports know it; other members stay as they are. */
export interface SavedReport {
  plans: SavedPlan[];
  [other: string]: unknown;
}

export interface SavedPlan {
  template: ReportTemplate;
  title?: string | undefined;
  chapters: SavedChapter[];
  area_ids?: string[] | undefined;
  paper?: SavedPaper | undefined;
  [other: string]: unknown;
}

export interface SavedChapter {
  id: string;
  kind: 'chapter' | 'text';
  included: boolean;
  note?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  [other: string]: unknown;
}

export interface SavedPaper {
  number: string;
  subject: string;
  kind: CommitteePaper['kind'];
  public: boolean;
  unit: string;
  consultation: { committee: string; date: string }[];
  draft_resolution: string;
  legal_basis: string;
  facts: string;
  financial_effects: string;
  alternatives: string;
  [other: string]: unknown;
}

/** The plan of a template: as it was saved last, else its default. */
export function planInForce(report: SavedReport | undefined, template: ReportTemplate): ReportPlan {
  const saved = report?.plans.findLast((plan) => plan.template === template);
  return saved ? toPlan(saved) : defaultPlan(template);
}

/** The member `report` with a plan in place of the one of its template; what is not known of it is kept. */
export function withSavedPlan(report: SavedReport | undefined, plan: ReportPlan): SavedReport {
  const before = report?.plans.findLast(({ template }) => template === plan.template);
  const others = report?.plans.filter(({ template }) => template !== plan.template) ?? [];
  return { ...report, plans: [...others, toSaved(plan, before)] };
}

/** Chapters that the file does not name can be added and are left out so far. */
export function toPlan({ template, title, chapters, area_ids: areaIds, paper }: SavedPlan): ReportPlan {
  const known = chapters.flatMap(toChapter);
  const named = new Set(known.map(({ id }) => id));
  const missing = chapterIds.filter((id) => !named.has(id));
  return {
    template,
    title: title ?? null,
    chapters: [
      ...known,
      ...missing.map((id) => ({ kind: 'chapter' as const, id, included: false, note: '' }))
    ],
    areaIds: areaIds ?? null,
    paper: paper ? toPaper(paper) : null
  };
}

const isChapterId = (id: string): id is ChapterId => chapterIds.some((known) => known === id);

function toChapter({ kind, id, included, note, title, text }: SavedChapter): PlannedChapter[] {
  if (kind === 'text') return [{ kind, id, included, title: title ?? '', text: text ?? '' }];
  return isChapterId(id) ? [{ kind, id, included, note: note ?? '' }] : [];
}

function toPaper(paper: SavedPaper): CommitteePaper {
  const { number, subject, kind, unit, consultation, facts, alternatives } = paper;
  return {
    ...{ number, subject, kind, unit, facts, alternatives },
    isPublic: paper.public,
    consultation: consultation.map(({ committee, date }) => ({ committee, date })),
    draftResolution: paper.draft_resolution,
    legalBasis: paper.legal_basis,
    financialEffects: paper.financial_effects
  };
}

/** A plan as the file holds it; `before` is what stood there, whose unknown members and chapters are kept. */
export function toSaved(
  { template, title, chapters, areaIds, paper }: ReportPlan,
  before?: SavedPlan
): SavedPlan {
  const unknown = before?.chapters.filter((one) => toChapter(one).length === 0) ?? [];
  return {
    ...without(before ?? {}, ['title', 'area_ids', 'paper']),
    template,
    ...(title === null ? {} : { title }),
    chapters: [...chapters.map((chapter) => savedChapter(chapter, before)), ...unknown],
    ...(areaIds === null ? {} : { area_ids: [...areaIds] }),
    ...(paper === null ? {} : { paper: { ...before?.paper, ...savedPaper(paper) } })
  };
}

function savedChapter(chapter: PlannedChapter, before?: SavedPlan): SavedChapter {
  const known = before?.chapters.find(({ kind, id }) => kind === chapter.kind && id === chapter.id);
  if (chapter.kind === 'text') return { ...known, ...chapter };
  const { note, ...own } = chapter;
  return { ...without(known ?? {}, ['note']), ...own, ...(note === '' ? {} : { note }) };
}

const without = (members: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));

function savedPaper(paper: CommitteePaper): SavedPaper {
  const { isPublic, draftResolution, legalBasis, financialEffects, consultation, ...same } = paper;
  return {
    ...same,
    public: isPublic,
    consultation: consultation.map(({ committee, date }) => ({ committee, date })),
    draft_resolution: draftResolution,
    legal_basis: legalBasis,
    financial_effects: financialEffects
  };
}
