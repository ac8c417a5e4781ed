import type { Locale } from '../../core/locale.ts';
import * as de from './de/groups.ts';
import * as en from './en/groups.ts';
import { chainFormulas } from './formulas-chain.ts';
import { coverageFormulas } from './formulas-coverage.ts';
import { spaceFormulas } from './formulas-space.ts';
import { stressFormulas } from './formulas-stress.ts';
import { literature } from './literature.ts';
import {
  methodGroups,
  methodSectionIds,
  type MethodFormula,
  type MethodGroupId,
  type MethodSection,
  type MethodSectionId,
  type SectionWords
} from './method-section.ts';

const words = { de, en };
const methodFormulas = { ...stressFormulas, ...coverageFormulas, ...chainFormulas, ...spaceFormulas };

/**
 * What is computed and how, section by section: the one source of the methods screen and of the methods that a report
 * prints. Formulas are trees: `formulaText` writes them in a line, `Formula.svelte` as MathML.
 */
export function methodTexts(locale: Locale): MethodSection[] {
  return methodGroups.flatMap((group) =>
    methodSectionIds[group].map((id) => sectionOf(id, group, wordsOf(group, id, locale)))
  );
}

/** One section of the methods. */
export function methodText(id: MethodSectionId, locale: Locale): MethodSection {
  const group = methodGroups.find((one) => sectionIdsOf(one).includes(id)) ?? 'reading';
  return sectionOf(id, group, wordsOf(group, id, locale));
}

/** The sections of a part, in their order. */
export const sectionIdsOf = (group: MethodGroupId): readonly MethodSectionId[] => methodSectionIds[group];

function wordsOf(group: MethodGroupId, id: MethodSectionId, locale: Locale): SectionWords {
  const sections: Partial<Record<MethodSectionId, SectionWords>> = words[locale][group];
  const found = sections[id];
  if (!found) throw new Error(`No method text: ${id}`);
  return found;
}

function sectionOf(
  id: MethodSectionId,
  group: MethodGroupId,
  { title, paragraphs, formulas = [], variants = {} }: SectionWords
): MethodSection {
  return {
    id,
    group,
    title,
    paragraphs,
    formulas: formulasOf(id, formulas),
    variants: Object.entries(variants).map(([variant, named]) => ({ id: variant, ...named })),
    literature: literature[id] ?? []
  };
}

function formulasOf(id: MethodSectionId, spoken: SectionWords['formulas'] = []): MethodFormula[] {
  return (methodFormulas[id] ?? []).map(({ id: formulaId, formula, symbols }, place) => ({
    id: formulaId,
    caption: spoken[place]?.caption ?? '',
    formula,
    where: symbols.map((symbol, at) => ({ symbol, meaning: spoken[place]?.where[at] ?? '' }))
  }));
}
