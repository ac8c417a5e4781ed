import { sectionsOf } from '../document/report-document.ts';
import type { Block, ReportDocument } from '../document/report-document.ts';
import { lackOf } from '../chapters/chapter-list.ts';
import type { ChapterId, CommitteePaper, ReportPlan } from '../plan/report-plan.ts';
import type { ReportFigures } from '../report-figures.ts';

/** Fields of a committee paper that a committee does not accept empty. */
export const mandatoryFields = ['number', 'subject', 'unit', 'consultation', 'draftResolution'] as const;
export type MandatoryField = (typeof mandatoryFields)[number];

/** What was looked at before a report is given out, and what was found. */
export type ReportCheck =
  | { id: 'alternatives'; count: number; missing: number }
  | { id: 'disclosure'; suppressed: number; unchecked: readonly string[] }
  | { id: 'measures'; count: number; withoutOwner: number }
  | { id: 'left_out'; chapters: readonly ChapterId[] }
  | { id: 'paper'; empty: readonly MandatoryField[] }
  | { id: 'own_texts'; empty: readonly string[] };

export type CheckState = 'ok' | 'warning' | 'blocking';

/** Whether a check is passed; a report whose disclosure control is not proven may not leave. */
export function stateOf(check: ReportCheck): CheckState {
  switch (check.id) {
    case 'disclosure':
      return check.unchecked.length > 0 ? 'blocking' : 'ok';
    case 'alternatives':
      return check.missing > 0 ? 'warning' : 'ok';
    case 'measures':
      return check.withoutOwner > 0 ? 'warning' : 'ok';
    case 'left_out':
      return check.chapters.length > 0 ? 'warning' : 'ok';
    case 'paper':
    case 'own_texts':
      return check.empty.length > 0 ? 'warning' : 'ok';
  }
}

/** The checks that a report gives reason for, in the order in which they are shown. */
export function reportChecks(
  plan: ReportPlan,
  figures: ReportFigures,
  report: ReportDocument
): ReportCheck[] {
  const checks: (ReportCheck | null)[] = [
    alternatives(report),
    disclosure(figures),
    measures(plan, figures),
    leftOut(plan, figures),
    plan.paper && { id: 'paper', empty: emptyFields(plan.paper) },
    ownTexts(plan)
  ];
  return checks.filter((check) => check !== null);
}

function alternatives({ sections }: ReportDocument): ReportCheck {
  const blocks: Block[] = [...sectionsOf(sections)].flatMap(({ section }) => section.blocks);
  const pictures = blocks.filter((block) => block.kind === 'figure');
  const missing = pictures.filter(({ alternative }) => alternative.trim() === '').length;
  return { id: 'alternatives', count: pictures.length, missing };
}

/** Every index is made of observations, so disclosure control that did not see them has not run. */
function disclosure({ disclosure: { suppressed } }: ReportFigures): ReportCheck {
  const seen = new Set(suppressed.map(({ table }) => table));
  const unchecked = seen.has('observations') ? [] : ['observations'];
  const count = suppressed.reduce((sum, { byRule, bySource }) => sum + byRule + bySource, 0);
  return { id: 'disclosure', suppressed: count, unchecked };
}

const includes = ({ chapters }: ReportPlan, id: ChapterId) =>
  chapters.some((chapter) => chapter.kind === 'chapter' && chapter.id === id && chapter.included);

function measures(plan: ReportPlan, { register }: ReportFigures): ReportCheck | null {
  if (!includes(plan, 'measures') || register.length === 0) return null;
  const withoutOwner = register.filter(({ owner }) => !owner?.trim()).length;
  return { id: 'measures', count: register.length, withoutOwner };
}

function leftOut({ chapters }: ReportPlan, figures: ReportFigures): ReportCheck | null {
  const lacking = chapters.flatMap((chapter) =>
    chapter.kind === 'chapter' && chapter.included && lackOf(chapter.id, figures) ? [chapter.id] : []
  );
  return lacking.length === 0 ? null : { id: 'left_out', chapters: lacking };
}

export const emptyFields = (paper: CommitteePaper): MandatoryField[] =>
  mandatoryFields.filter((field) => isEmpty(paper[field]));

const isEmpty = (value: CommitteePaper[MandatoryField]) =>
  typeof value === 'string' ? value.trim() === '' : !value.some(({ committee }) => committee.trim() !== '');

function ownTexts({ chapters }: ReportPlan): ReportCheck | null {
  const own = chapters.filter((chapter) => chapter.kind === 'text' && chapter.included);
  const empty = own.flatMap((chapter) =>
    chapter.kind === 'text' && chapter.text.trim() === '' ? [chapter.title] : []
  );
  return empty.length === 0 ? null : { id: 'own_texts', empty };
}
