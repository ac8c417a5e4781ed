/** Outlines of the symbols of offers, in a box of 16 × 16. */
export const siteOutlines = {
  circle: 'M8 4a4 4 0 1 0 .01 0Z',
  ring: 'M8 5.6a2.4 2.4 0 1 0 .01 0Z',
  square: 'M4.4 4.4h7.2v7.2h-7.2Z',
  triangle: 'M8 3.4l4.6 8.2h-9.2Z',
  diamond: 'M8 3l5 5-5 5-5-5Z'
} as const;
export type SiteOutline = keyof typeof siteOutlines;

/** An offer in the drawing; pixels. */
export interface DrawnSite {
  id: string;
  x: number;
  y: number;
  shape: SiteOutline;
  hollow: boolean;
}

/** A symbol of one offer, or the number of offers that lie so close together that they would cover each other. */
export type SiteMark = DrawnSite & { count: number };

/**
 * The offers as symbols that can be told apart: those in the same square of `side` pixels become one mark, in their
 * middle, under the id of the first.
 */
export function gatherSites(sites: readonly DrawnSite[], side = 18): SiteMark[] {
  const squares = new Map<string, DrawnSite[]>();
  for (const site of sites) {
    const key = `${Math.floor(site.x / side)} ${Math.floor(site.y / side)}`;
    const square = squares.get(key);
    if (square) square.push(site);
    else squares.set(key, [site]);
  }
  return [...squares.values()].flatMap((square) => {
    const [first] = square;
    const mean = (of: (site: DrawnSite) => number) =>
      square.reduce((sum, site) => sum + of(site), 0) / square.length;
    return first ? [{ ...first, x: mean(({ x }) => x), y: mean(({ y }) => y), count: square.length }] : [];
  });
}
