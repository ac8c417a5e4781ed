import { labelWidth } from './place-labels.ts';

/** A sign of a printed map and what it stands for. */
export interface PrintedLegendEntry {
  /** A colour, a variable of the theme, or a pattern; or null for a sign of writing. */
  fill: string | null;
  /** What stands in place of a colour, such as the sign of a trend. */
  sign?: string;
  text: string;
}

/** Where a sign stands, from the upper left corner of the legend. */
export interface PlacedLegendEntry extends PrintedLegendEntry {
  x: number;
  y: number;
}

const swatch = 24;
const gap = 22;
const lineHeight = 20;
const above = 6;

/** The signs side by side, in as many lines as the width of the map asks for; in the units of the map. */
export function placeLegend(legend: readonly PrintedLegendEntry[], width: number): PlacedLegendEntry[] {
  let [x, y] = [0, 0];
  return legend.map((entry) => {
    const own = swatch + labelWidth(entry.text) * 1.08;
    if (x > 0 && x + own > width) [x, y] = [0, y + lineHeight];
    const placed = { ...entry, x, y };
    x += own + gap;
    return placed;
  });
}

/** Height of a printed map of this size with its legend below it. */
export function printedMapHeight(
  { width, height }: { width: number; height: number },
  legend: readonly PrintedLegendEntry[]
): number {
  const last = placeLegend(legend, width).at(-1);
  return height + above + (last ? last.y + lineHeight : 0);
}

/** Room between a map and its legend. */
export const legendAbove = above;
