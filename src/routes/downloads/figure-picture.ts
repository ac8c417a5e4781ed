import type { Component } from 'svelte';
import { isHatched, type AreaStyle } from '$lib/core/area-style';
import type { LegendEntry } from '$lib/charts/legend/legend-entry';
import type { PictureLegend } from '$lib/export/picture/framed-picture';

/** The picture of a figure: the chart and what it is given at a width in pixels. */
export interface FigurePicture {
  // A chart of any props: they are made for it by the same figure.
  chart: Component<never>;
  props: (width: number) => object;
  legend: PictureLegend | null;
}

/** A picture whose chart and props belong together. */
export const pictureOf = <Props extends object>(
  chart: (internals: never, props: Props) => unknown,
  props: (width: number) => NoInfer<Props>,
  legend: PictureLegend | null = null
): FigurePicture => ({ chart: chart as unknown as Component<never>, props, legend });

/** How an area of a style is filled on paper. */
export function fillOf(style: AreaStyle): string {
  if (style.kind === 'class') return `var(--${style.token})`;
  const isPattern = style.mark === 'suppressed' || style.mark === 'missing';
  return isPattern ? `url(#pattern-${style.mark})` : 'none';
}

/** A legend of the screen, for paper: word, limits and count. */
export const printedLegend = (title: string, entries: readonly LegendEntry[]): PictureLegend => ({
  title,
  entries: entries.map(({ style, label, range, count }) => ({
    fill: fillOf(style),
    ...(isHatched(style) ? { pattern: 'pattern-hatched' } : {}),
    text: `${[label, range].filter((part) => part !== '').join(' ')} (${count})`
  }))
});
