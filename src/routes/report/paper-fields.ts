import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import type { CommitteePaper } from '$lib/report/plan/report-plan';

type Message = (inputs: object, options: { locale: Locale }) => string;

const texts: Readonly<Record<keyof CommitteePaper, Message>> = {
  number: m.paper_number,
  subject: m.paper_subject,
  kind: m.paper_kind,
  isPublic: m.paper_public,
  unit: m.paper_unit,
  consultation: m.paper_consultation,
  draftResolution: m.paper_draft_resolution,
  legalBasis: m.paper_legal_basis,
  facts: m.paper_facts,
  financialEffects: m.paper_financial_effects,
  alternatives: m.paper_alternatives
};

/** What a field of a committee paper is called. */
export const fieldText = (field: keyof CommitteePaper, locale: Locale): string =>
  texts[field]({}, { locale });

/** Fields of one line, and of several, in the order of the form. */
export const lineFields = ['number', 'subject', 'unit'] as const;
export const textFields = [
  'draftResolution',
  'legalBasis',
  'facts',
  'financialEffects',
  'alternatives'
] as const;
