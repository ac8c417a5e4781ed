const dotsPerMillimetre = 300 / 25.4;
/** What drawing programs and office programs still take without trouble: 24 million pixels. */
const mostPixels = 24_000_000;

/**
 * How many pixels wide a picture is to be that is printed `widthMillimetres` wide with 300 dots per inch; less where
 * it would have too many pixels. `aspect` is width over height.
 */
export function printPixels(widthMillimetres: number, aspect: number): number {
  const wanted = widthMillimetres * dotsPerMillimetre;
  const allowed = Math.sqrt(mostPixels * aspect);
  return Math.max(1, Math.floor(Math.min(wanted, allowed)));
}
