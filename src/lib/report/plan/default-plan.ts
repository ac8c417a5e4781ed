import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { chapterIds } from './report-plan.ts';
import type { ChapterId, CommitteePaper, ReportPlan, ReportTemplate } from './report-plan.ts';

/** Chapters that a template holds by itself; the others can be added. */
export const templateChapters: Readonly<Record<ReportTemplate, readonly ChapterId[]>> = {
  brief: ['key_messages', 'method', 'stress', 'gaps', 'transitions', 'sources'],
  annex: chapterIds.filter((id) => id !== 'equity'),
  social_report: chapterIds,
  profile: ['area_profiles', 'sources', 'signs'],
  chain: [
    'key_messages',
    'occasion',
    'inventory',
    'need',
    'gaps',
    'transitions',
    'measures',
    'limits',
    'sources',
    'signs'
  ]
};

/** The plan of a template before anybody changed it: its chapters in their order, the others left out. */
export function defaultPlan(template: ReportTemplate): ReportPlan {
  const own = templateChapters[template];
  return {
    template,
    title: null,
    chapters: chapterIds.map((id) => ({ kind: 'chapter', id, included: own.includes(id), note: '' })),
    areaIds: null,
    paper: null
  };
}

/** A committee paper that nothing was filled in yet but what is the same for all of them. */
export const emptyPaper = (locale: Locale): CommitteePaper => ({
  number: '',
  subject: '',
  kind: 'noting',
  isPublic: true,
  unit: '',
  consultation: [],
  draftResolution: '',
  legalBasis: m.paper_legal_basis_usual({}, { locale }),
  facts: '',
  financialEffects: '',
  alternatives: ''
});
