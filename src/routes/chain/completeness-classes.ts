import { extent } from 'd3-array';
import type { AreaStyle } from '$lib/core/area-style';
import type { AreaCompleteness } from '$lib/core/chain/completeness';
import type { Locale } from '$lib/core/locale';
import type { PictureLegend } from '$lib/export/picture/framed-picture';
import * as m from '$lib/messages/compiled/messages.js';
import { shareText } from '$lib/messages/number-text';

const classes = 5;

/** Limits of five classes of equal width, in whole percent, from the least to the most complete area. */
export function completenessLimits(areas: readonly AreaCompleteness[]): number[] {
  const [low = 0, high = 1] = extent(areas, ({ completeness }) => completeness ?? undefined);
  const [from, to] = [Math.floor(low * 100), Math.ceil(high * 100)];
  const step = (to - from) / classes;
  return Array.from({ length: classes + 1 }, (_, i) => Math.round(from + i * step) / 100);
}

/** Class of a completeness, from 1 = least complete. */
export function classOfCompleteness(completeness: number, limits: readonly number[]): number {
  const above = limits.slice(1, -1).filter((limit) => completeness >= limit).length;
  return above + 1;
}

/** How the areas are filled by their completeness. */
export function completenessStyles(areas: readonly AreaCompleteness[]): Map<string, AreaStyle> {
  const limits = completenessLimits(areas);
  return new Map(
    areas.map(({ areaId, completeness }): [string, AreaStyle] => [
      areaId,
      completeness === null
        ? { kind: 'mark', mark: 'missing' }
        : { kind: 'class', token: `supply-${classOfCompleteness(completeness, limits)}` }
    ])
  );
}

/** The classes from the least complete, with their limits in words. */
export const completenessClasses = (limits: readonly number[], locale: Locale) =>
  limits.slice(0, -1).map((lower, i) => {
    const [from, to] = [shareText(lower, locale), shareText(limits[i + 1] ?? 1, locale)];
    return { token: `supply-${i + 1}`, text: m.chain_screen_atlas_range({ from, to }, { locale }) };
  });

/** The same for paper. */
export const completenessLegend = (areas: readonly AreaCompleteness[], locale: Locale): PictureLegend => ({
  title: m.chain_screen_atlas_map({}, { locale }),
  entries: completenessClasses(completenessLimits(areas), locale).map(({ token, text }) => ({
    fill: `var(--${token})`,
    text
  }))
});
