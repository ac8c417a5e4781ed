/** A sign of a printed map and what it stands for. */
export interface PrintedLegendEntry {
  /** A colour, a variable of the theme, or a pattern. */
  fill: string;
  text: string;
}

/** Room of the legend below a printed map, in the units of the map. */
export const printedLegendHeight = 24;
