declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon (outer ring first), with its distance to the border. */
  export default function polylabel(
    rings: [number, number][][],
    precision?: number
  ): [number, number] & { distance: number };
}
