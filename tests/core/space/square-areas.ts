import type { Polygon } from 'geojson';

/** A square with its lower left corner at (x, y). */
export function square(x: number, y: number, size = 1): Polygon {
  const [right, top] = [x + size, y + size];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [right, y],
        [right, top],
        [x, top],
        [x, y]
      ]
    ]
  };
}

/** Unit squares row by row from the lower left. */
export const board = (columns: number, rows: number): Polygon[] =>
  Array.from({ length: columns * rows }, (_, i) => square(i % columns, Math.floor(i / columns)));
