import type { Cell } from '../core/cell.ts';
import type { Locale } from '../core/locale.ts';
import type { AreaFigures, IndicatorLine } from '../core/profile/area-figures.ts';
import type { AreaSupply } from '../core/profile/area-supply.ts';
import type { GroupSummary } from '../core/profile/group-data.ts';
import type { ProfileOffer } from '../core/profile/coverage-profiles.ts';
import * as m from './compiled/messages.js';
import { figureText, numberText } from './number-text.ts';
import { markText } from './stress-text.ts';

type Figures = Pick<AreaFigures, 'name' | 'result' | 'classCount'>;

/** The finding of a profile as one sentence: class, trend, and what the chain lacks. */
export function profileHeadline(figures: Figures, supply: AreaSupply | null, locale: Locale): string {
  return supplyText(trendText(classSentence(figures, locale), figures, locale), supply, locale);
}

const adjectives = [m.area_head_low, m.area_head_medium, m.area_head_high, m.area_head_very_high];

function classSentence({ name, result, classCount }: Figures, locale: Locale): string {
  const position = result?.status?.class;
  if (position === undefined) return m.area_head_unclassified({ name }, { locale });
  const adjective = classCount === adjectives.length ? adjectives[position - 1] : undefined;
  if (!adjective) return m.area_head_class_of({ name, position, count: classCount }, { locale });
  return m.area_head_class({ name, stress: adjective({}, { locale }) }, { locale });
}

const trends = {
  worsening: m.area_head_worsening,
  stable: m.area_head_stable,
  improving: m.area_head_improving
};

const trendText = (text: string, { result }: Figures, locale: Locale): string =>
  result?.trend ? trends[result.trend.class]({ text }, { locale }) : text;

/** The most open cells of all areas are named only where no other area has as many. */
function supplyText(text: string, supply: AreaSupply | null, locale: Locale): string {
  if (!supply || supply.expected === 0) return text;
  const { open, expected, openRank } = supply;
  if (open === 0) return m.area_head_open_none({ text }, { locale });
  if (openRank.more === 0 && openRank.alike === 0 && openRank.fewer > 0)
    return m.area_head_open_most({ text, open, expected }, { locale });
  return m.area_head_open({ text, count: open, expected }, { locale });
}

/** The finding of a group of areas: how many of them bear high stress. */
export function groupHeadline({ name, highCount, classifiedCount }: GroupSummary, locale: Locale): string {
  if (highCount === 0) return m.area_group_headline_none({ name }, { locale });
  const text = numberText(classifiedCount, 0, locale);
  return m.area_group_headline({ name, count: highCount, text }, { locale });
}

/** A figure with its unit, or the word for what stands in its place. */
export const cellText = (cell: Cell, unit: string, locale: Locale): string =>
  cell.kind === 'value' ? figureText(cell.value, unit, locale) : markText(cell.kind, locale);

/** A figure without its unit, where the unit stands elsewhere. */
export const bareText = (value: number, unit: string, locale: Locale): string =>
  figureText(value, unit, locale).replace(/\u202f.*$/u, '');

const percentages = new Set(['percent', 'ratio_percent']);

/** A change with its sign; of shares in percentage points. */
export function changeText(change: number, unit: string, locale: Locale): string {
  const text = figureText(Math.abs(change), percentages.has(unit) ? 'percentage_points' : unit, locale);
  const isZero = !/[1-9]/.test(text);
  if (isZero) return text;
  return `${change < 0 ? '\u2212' : '+'}${text}`;
}

export const indicatorName = ({ nameDe, nameEn }: Pick<IndicatorLine, 'nameDe' | 'nameEn'>, locale: Locale) =>
  (locale === 'en' && nameEn) || nameDe;

/** One indicator of an area as a sentence. */
export function lineText(line: IndicatorLine, area: string, locale: Locale): string {
  const { unit, city, rank, values } = line;
  const words = {
    indicator: indicatorName(line, locale),
    area,
    value: cellText(line.cell, unit, locale),
    city: city === null ? m.area_strips_unknown({}, { locale }) : figureText(city, unit, locale)
  };
  if (rank === null) return m.area_strips_spoken(words, { locale });
  const count = numberText(values.length, 0, locale);
  return m.area_strips_spoken_rank({ ...words, rank: numberText(rank, 0, locale), count }, { locale });
}

/** Ages of an offer; '' where neither it nor its phases say. */
export function ageText({ ageFrom, ageTo }: Pick<ProfileOffer, 'ageFrom' | 'ageTo'>, locale: Locale): string {
  if (ageFrom !== null && ageTo !== null)
    return ageFrom === ageTo ? String(ageFrom) : m.area_age_range({ from: ageFrom, to: ageTo }, { locale });
  if (ageFrom !== null) return m.area_age_from({ from: ageFrom }, { locale });
  return ageTo === null ? m.area_offers_no_age({}, { locale }) : m.area_age_to({ to: ageTo }, { locale });
}
