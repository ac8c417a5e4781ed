import type { Locale } from '../core/locale.ts';
import type { StressSummary } from '../core/summary.ts';
import * as m from './compiled/messages.js';
import { numberText, shareText } from './number-text.ts';

type High = Extract<StressSummary, { kind: 'high' }>;
type NameOf = (areaId: string) => string;

function clusterText({ areas, clusters }: High, nameOf: NameOf, locale: Locale): string {
  const [cluster] = clusters;
  if (!cluster) return '';
  const text = nameOf(cluster.parentId);
  const all = cluster.highCount === areas.length;
  const words = all
    ? m.headline_all_in({ text }, { locale })
    : m.headline_cluster({ count: cluster.highCount, text }, { locale });
  return `, ${words}`;
}

function trendText({ areas, worseningCount: count }: High, locale: Locale): string {
  if (count === null) return '';
  if (areas.length === 1)
    return ` – ${(count === 1 ? m.headline_worsening_one : m.headline_not_worsening_one)({}, { locale })}`;
  if (count === 0) return ` – ${m.headline_not_worsening({}, { locale })}`;
  return ` – ${m.headline_worsening({ count, text: '' }, { locale })}`;
}

/** The finding as one sentence: how many areas, where they cluster, whether stress rises there. */
export function headlineText(summary: StressSummary, nameOf: NameOf, locale: Locale): string {
  if (summary.kind === 'none') return m.headline_none({}, { locale });
  const counts = { count: summary.areas.length, text: numberText(summary.classifiableCount, 0, locale) };
  const first = m.headline_high(counts, { locale });
  return first + clusterText(summary, nameOf, locale) + trendText(summary, locale);
}

/** The share of children and of residents who live in the areas spoken of; '' where neither is known. */
export function peopleText(people: Pick<High, 'children' | 'residents'>, locale: Locale): string {
  const [children, residents] = [people.children, people.residents].map(
    (one) => one && shareText(one.share, locale)
  );
  if (children && residents) return m.subline_both({ children, residents }, { locale });
  if (children) return m.subline_children({ share: children }, { locale });
  return residents ? m.subline_residents({ share: residents }, { locale }) : '';
}

/** What belongs to the finding: the people concerned, how many areas were classified, and the caveat. */
export function sublineText(summary: StressSummary, locale: Locale): string {
  const counts = {
    classified: numberText(summary.classifiableCount, 0, locale),
    areas: numberText(summary.areaCount, 0, locale)
  };
  const people = summary.kind === 'none' ? '' : peopleText(summary, locale);
  return [people, m.subline_scope(counts, { locale })].filter(Boolean).join(' ');
}
