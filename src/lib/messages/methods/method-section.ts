import type { Formula } from '../../core/formula/formula.ts';

/** Parts of the methods, in the order in which they are read. */
export const methodGroups = ['data', 'stress', 'coverage', 'chain', 'equity', 'reading'] as const;
export type MethodGroupId = (typeof methodGroups)[number];

/** The sections in the order in which they are read, by the part they stand in. */
export const methodSectionIds = {
  data: ['data', 'disclosure', 'indicators', 'groups'],
  stress: ['standardise', 'combine', 'classify', 'trend', 'exclusions', 'people'],
  coverage: ['places', 'ways', 'catchment', 'gaps', 'priority', 'siting', 'schools'],
  chain: ['bridges', 'completeness', 'transitions', 'flows', 'mobility'],
  equity: ['equity', 'allocation'],
  reading: ['robustness', 'reliability', 'space', 'relation', 'statements', 'limits']
} as const satisfies Record<MethodGroupId, readonly string[]>;
export type MethodSectionId = (typeof methodSectionIds)[MethodGroupId][number];

export interface MethodFormula {
  id: string;
  /** What is computed, as a short clause. */
  caption: string;
  formula: Formula;
  where: readonly { symbol: Formula; meaning: string }[];
}

/** A method, rule or state that a section explains, by the id it has in settings, files and provenance. */
export interface MethodVariant {
  id: string;
  name: string;
  text: string;
}

/** One section of the methods, as the methods screen and the report print it. `id` is its anchor on the screen. */
export interface MethodSection {
  id: MethodSectionId;
  group: MethodGroupId;
  title: string;
  paragraphs: readonly string[];
  formulas: readonly MethodFormula[];
  variants: readonly MethodVariant[];
  literature: readonly string[];
}

/** The words of one section. `formulas` gives a caption and what the symbols mean, in the order of the formulas. */
export interface SectionWords {
  title: string;
  paragraphs: readonly string[];
  formulas?: readonly { caption: string; where: readonly string[] }[];
  variants?: Readonly<Record<string, { name: string; text: string }>>;
}

/** The words of one part of the methods. */
export type GroupWords<Group extends MethodGroupId> = Readonly<
  Record<(typeof methodSectionIds)[Group][number], SectionWords>
>;
