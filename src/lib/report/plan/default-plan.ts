import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { chapterIds } from './report-plan.ts';
import type { ChapterId, CommitteePaper, ReportPlan, ReportTemplate } from './report-plan.ts';

/** Chapters that a template holds by itself, in their order; the others can be added. */
export const templateChapters: Readonly<Record<ReportTemplate, readonly ChapterId[]>> = {
  brief: ['key_messages', 'stress', 'gaps', 'transitions', 'method', 'sources'],
  annex: chapterIds.filter((id) => id !== 'equity' && id !== 'methods'),
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

/** The plan of a template before anybody changed it: its chapters in their order, the others left out among them. */
export function defaultPlan(template: ReportTemplate): ReportPlan {
  const own = templateChapters[template];
  return {
    template,
    title: null,
    chapters: inOrder(own).map((id) => ({ kind: 'chapter', id, included: own.includes(id), note: '' })),
    areaIds: null,
    paper: null
  };
}

/** All chapters: those of a template in its order, every other one after the chapter that usually precedes it. */
function inOrder(own: readonly ChapterId[]): ChapterId[] {
  return chapterIds.reduce<ChapterId[]>(
    (order, id, i) => {
      if (own.includes(id)) return order;
      const place = order.indexOf(chapterIds[i - 1] ?? id) + 1;
      return [...order.slice(0, place), id, ...order.slice(place)];
    },
    [...own]
  );
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
