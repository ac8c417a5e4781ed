import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { periodText } from '../../messages/number-text.ts';
import type { Fact, Section } from '../document/report-document.ts';
import type { CommitteePaper } from '../plan/report-plan.ts';
import { authorBlocks } from './author-text.ts';

const kinds = {
  decision: m.paper_kind_decision,
  information: m.paper_kind_information,
  noting: m.paper_kind_noting
};

/** Word for what a committee is to do with a paper. */
export const paperKindText = (kind: CommitteePaper['kind'], locale: Locale): string =>
  kinds[kind]({}, { locale });

/** The head of a committee paper; what is not filled in is left out. */
export function paperFacts(paper: CommitteePaper, locale: Locale): Fact[] {
  const fact = (term: typeof m.paper_number, text: string) =>
    text.trim() === '' ? [] : [{ term: term({}, { locale }), text: text.trim() }];
  return [
    ...fact(m.paper_number, paper.number),
    ...fact(m.paper_subject, paper.subject),
    ...fact(m.paper_kind, paperKindText(paper.kind, locale)),
    ...fact(m.paper_public, (paper.isPublic ? m.paper_public_yes : m.paper_public_no)({}, { locale })),
    ...fact(m.paper_unit, paper.unit),
    ...fact(m.paper_consultation, consultationText(paper, locale)),
    ...fact(m.paper_legal_basis, paper.legalBasis)
  ];
}

const consultationText = ({ consultation }: CommitteePaper, locale: Locale): string =>
  consultation
    .filter(({ committee }) => committee.trim() !== '')
    .map(({ committee, date }) => (date === '' ? committee : `${committee} (${periodText(date, locale)})`))
    .join('; ');

/** What the paper says beside its head: one part for every field that is filled in; none where none is. */
export function paperSection(paper: CommitteePaper, locale: Locale): Section[] {
  const part = (id: string, title: typeof m.paper_facts, text: string): Section[] =>
    text.trim() === ''
      ? []
      : [{ id, title: title({}, { locale }), ownPage: false, sections: [], blocks: authorBlocks(text) }];
  const sections = [
    ...part('paper-draft-resolution', m.paper_draft_resolution, paper.draftResolution),
    ...part('paper-facts', m.paper_facts, paper.facts),
    ...part('paper-financial-effects', m.paper_financial_effects, paper.financialEffects),
    ...part('paper-alternatives', m.paper_alternatives, paper.alternatives)
  ];
  if (sections.length === 0) return [];
  return [{ id: 'paper', title: m.paper_title({}, { locale }), ownPage: false, blocks: [], sections }];
}
