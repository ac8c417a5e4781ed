import type { Locale } from '../core/locale.ts';
import type { ClusterGroup } from '../core/space/cluster-groups.ts';
import type { ClusterKind, SpaceClass, SpaceReading } from '../core/space/space-class.ts';
import type { GlobalSpace, SpaceProblem } from '../core/space/space-result.ts';
import type { SpaceSettings } from '../core/space/space-settings.ts';
import * as m from './compiled/messages.js';
import { numberText } from './number-text.ts';

const classes = {
  'high-high': m.space_class_high_high,
  'high-low': m.space_class_high_low,
  'low-high': m.space_class_low_high,
  'low-low': m.space_class_low_low,
  'hot-1': m.space_class_hot,
  'hot-5': m.space_class_hot,
  'hot-10': m.space_class_hot,
  'cold-1': m.space_class_cold,
  'cold-5': m.space_class_cold,
  'cold-10': m.space_class_cold,
  none: m.space_class_none,
  island: m.space_class_island
} as const;

/** What a class says, in words. */
export const spaceClassText = (named: SpaceClass, locale: Locale): string => classes[named]({}, { locale });

/** What stands beside the words of a class in a legend: its level, or the sign that stands for it. */
export function spaceRangeText(named: SpaceClass, locale: Locale): string {
  const level = /^(?:hot|cold)-(\d+)$/.exec(named)?.[1];
  if (level !== undefined)
    return m.space_range_level({ level: numberText(Number(level) / 100, 2, locale) }, { locale });
  if (named === 'island') return m.space_range_island({}, { locale });
  return named === 'high-low' || named === 'low-high' ? m.space_range_hatched({}, { locale }) : '';
}

/** The p from which on nothing is said, and the I from which on it is said clearly; printed with the method. */
const saidUpTo = 0.05;
const clearFrom = 0.3;

const leastP = 0.001;

/** A p of three decimals, as it stands in a table; smaller ones are not called zero. */
export const pText = (p: number, locale: Locale): string =>
  p < leastP ? m.space_p_below({ p: numberText(leastP, 3, locale) }, { locale }) : numberText(p, 3, locale);

const pInSentence = (p: number, locale: Locale) =>
  p < leastP ? pText(p, locale) : m.space_p_exact({ p: pText(p, locale) }, { locale });

/** Whether the index clusters, as a sentence. */
export function moranText({ i, expected, pseudoP }: GlobalSpace, locale: Locale): string {
  const figures = { i: numberText(i, 2, locale), p: pInSentence(pseudoP, locale) };
  if (pseudoP > saidUpTo) return m.space_headline_none(figures, { locale });
  if (i < expected) return m.space_headline_apart(figures, { locale });
  return (i >= clearFrom ? m.space_headline_clear : m.space_headline_some)(figures, { locale });
}

const neighbours = {
  queen: m.space_method_neighbours_queen,
  rook: m.space_method_neighbours_rook
};

/** How clusters are computed, as it is printed under them. */
export function spaceMethod(
  settings: SpaceSettings,
  { kind, corrected }: SpaceReading,
  locale: Locale
): string[] {
  const rate = numberText(settings.falseDiscoveryRate, 2, locale);
  const alone =
    kind === 'moran'
      ? m.space_method_uncorrected({ rate }, { locale })
      : m.space_method_uncorrected_hotspot({}, { locale });
  return [
    kind === 'moran' ? m.space_method_moran({}, { locale }) : m.space_method_hotspot({}, { locale }),
    neighbours[settings.contiguity]({ metres: numberText(settings.snapMetres, 0, locale) }, { locale }),
    permutationsText(settings, locale),
    corrected ? correctedText(kind, rate, locale) : alone
  ];
}

const correctedText = (kind: ClusterKind, rate: string, locale: Locale) =>
  kind === 'moran'
    ? m.space_method_corrected({ rate }, { locale })
    : m.space_method_corrected_hotspot({}, { locale });

/** Number of rearrangements, and the start of their random numbers. */
export const permutationsText = ({ permutations, seed }: SpaceSettings, locale: Locale): string =>
  m.space_method_permutations({ count: numberText(permutations, 0, locale), seed }, { locale });

const groups = { high: m.space_group_high, low: m.space_group_low };

/** A group by its size and its first area. */
export const groupText = (
  { side, areaIds }: ClusterGroup,
  nameOf: (areaId: string) => string,
  locale: Locale
): string => groups[side]({ count: areaIds.length, name: nameOf(areaIds[0] ?? '') }, { locale });

/** Why there are no spatial patterns. */
export function spaceProblemText(problem: SpaceProblem, locale: Locale): string {
  switch (problem.kind) {
    case 'too_few_areas':
      return m.space_problem_few(
        { required: problem.required, areas: numberText(problem.areas, 0, locale) },
        { locale }
      );
    case 'constant_index':
      return m.space_problem_constant({}, { locale });
    case 'no_neighbours':
      return m.space_problem_neighbours({}, { locale });
  }
}
