import proj4 from 'proj4';
import type { CoordinateSystem } from './systems.ts';

export type Position = [number, number];
export type Projector = (position: Readonly<Position>) => Position;

/**
 * Turns coordinates of a system into longitude and latitude; `swapped` coordinates stand as north, east. What was
 * transformed is rounded to nine decimals of a degree, a tenth of a millimetre.
 */
export function projector({ definition }: CoordinateSystem, swapped: boolean): Projector {
  const direct = definition === null ? (position: Position) => position : inverseOf(definition);
  return ([x, y]) => direct(swapped ? [y, x] : [x, y]);
}

/** Coordinates that a projection cannot take come back as NaN. */
function inverseOf(definition: string): (position: Position) => Position {
  const { inverse } = proj4(definition);
  return ([x, y]) => {
    try {
      const [longitude, latitude] = inverse([x, y]);
      return [rounded(longitude ?? NaN), rounded(latitude ?? NaN)];
    } catch {
      return [NaN, NaN];
    }
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e9) / 1e9;
}
