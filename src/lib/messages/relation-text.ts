import type { IndexRelations } from '../core/correlation/index-relations.ts';
import { doubleCounted, doubleCountFrom } from '../core/correlation/index-relations.ts';
import type { Relation } from '../core/correlation/relation.ts';
import type { Locale } from '../core/locale.ts';
import type { ValueRange } from '../core/value-range.ts';
import * as m from './compiled/messages.js';
import { figureText, listText, numberText, shareText } from './number-text.ts';

type NameOf = (indicatorId: string) => string;

const clear = 0.3;
const strong = 0.6;

/**
 * How two indicators go together, as sentences: the direction (below 0.3: hardly, from 0.6: clearly), the rank
 * correlation with its interval, and whether that may be chance.
 */
export function relationText(
  { correlation, interval, points }: Relation,
  names: { x: string; y: string },
  locale: Locale
): string[] {
  if (correlation === null) return [m.relation_none({}, { locale })];
  const number = (value: number) => numberText(value, 2, locale);
  const [value, areas] = [number(correlation), numberText(points.length, 0, locale)];
  const direction = directionOf(correlation)(names, { locale });
  if (!interval) return [direction, m.relation_evidence_bare({ value, areas }, { locale })];
  const bounds = { lower: number(interval.lower), upper: number(interval.upper) };
  const evidence = m.relation_evidence({ value, ...bounds, areas }, { locale });
  const mayBeChance = interval.lower <= 0 && interval.upper >= 0;
  return [direction, evidence, ...(mayBeChance ? [m.relation_chance({}, { locale })] : [])];
}

function directionOf(correlation: number) {
  const size = Math.abs(correlation);
  if (size < clear) return m.relation_hardly;
  if (size < strong) return correlation > 0 ? m.relation_up : m.relation_down;
  return correlation > 0 ? m.relation_clearly_up : m.relation_clearly_down;
}

/** Which indicators of an index may count the same twice, and how to read the minus of those that are turned. */
export function doubleCountText(
  relations: IndexRelations,
  reversed: readonly string[],
  nameOf: NameOf,
  locale: Locale
): string[] {
  if (relations.indicatorIds.length < 2) return [m.relation_matrix_one({}, { locale })];
  const [closest, ...others] = doubleCounted(relations);
  const turned =
    reversed.length === 0
      ? []
      : [m.relation_matrix_reversed({ names: listText(reversed.map(nameOf), locale) }, { locale })];
  if (!closest) {
    const limit = numberText(doubleCountFrom, 2, locale);
    return [m.relation_double_none({ limit }, { locale }), ...turned];
  }
  const first = m.relation_double(
    {
      x: nameOf(closest.x),
      y: nameOf(closest.y),
      value: numberText(closest.towardsStress ?? 0, 2, locale),
      share: shareText(closest.weightShare, locale)
    },
    { locale }
  );
  const more = others.length === 0 ? [] : [m.relation_double_more({ count: others.length }, { locale })];
  return [first, ...more, ...turned];
}

/** A filter by figures in words: "Kinderarmut: 20,0 % bis unter 30,0 %". */
export function boundsText(
  { lower, upper }: ValueRange,
  { name, unit }: { name: string; unit: string },
  locale: Locale
): string {
  const text = (value: number | null) => (value === null ? '' : figureText(value, unit, locale));
  const words = { name, lower: text(lower), upper: text(upper) };
  if (upper === null) return m.range_from(words, { locale });
  return (lower === null ? m.range_below : m.range_between)(words, { locale });
}

/** The title of an axis, which says in words what more of it means. */
export function axisTitle(name: string, polarity: number, locale: Locale): string {
  if (polarity === 0) return m.relation_axis_neutral({ name }, { locale });
  return (polarity > 0 ? m.relation_axis_more : m.relation_axis_less)({ name }, { locale });
}
