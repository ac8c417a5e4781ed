import type { Position } from '../crs/projector.ts';
import { ImportError } from '../import-error.ts';
import { groupRings } from './group-rings.ts';

/** A geometry of a shapefile, in its own coordinates; null for an empty shape. */
export type Shape = { type: string; coordinates: unknown } | null;

const headerBytes = 100;
const fileCode = 9994;
const nullShape = 0;

/**
 * Reads the shapes of a .shp file; heights and measures are left away. Throws `ImportError` for a damaged file.
 * Layout: ESRI Shapefile Technical Description (1998), pages 4–24.
 */
export function readShp(bytes: Uint8Array, file: string): Shape[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getInt32(0) !== fileCode)
    throw new ImportError('shapefile_invalid', file);
  const shapes: Shape[] = [];
  for (let offset = headerBytes; offset + 12 <= bytes.length;) {
    const length = view.getInt32(offset + 4) * 2;
    const end = offset + 8 + length;
    const place = `${file} #${shapes.length + 1}`;
    if (length < 4 || end > bytes.length) throw new ImportError('shapefile_invalid', place);
    shapes.push(readShape(new DataView(view.buffer, view.byteOffset + offset + 8, length), place));
    offset = end;
  }
  return shapes;
}

function readShape(view: DataView, place: string): Shape {
  const type = view.getInt32(0, true);
  if (type === nullShape) return null;
  try {
    const read = readers[type % 10];
    if (read === undefined || type > 28) throw new RangeError(`shape ${type}`);
    return read(view);
  } catch (cause) {
    throw new ImportError('shapefile_invalid', place, {}, cause);
  }
}

/** By the last digit of the type: 1 point, 3 line, 5 polygon, 8 points; 10 and 20 more with heights or measures. */
const readers: Readonly<Record<number, (view: DataView) => Shape>> = {
  1: (view) => ({ type: 'Point', coordinates: positionAt(view, 4) }),
  3: (view) => ({ type: 'MultiLineString', coordinates: partsOf(view) }),
  5: (view) => ({ type: 'MultiPolygon', coordinates: groupRings(partsOf(view)) }),
  8: (view) => ({ type: 'MultiPoint', coordinates: positionsFrom(view, 40, view.getInt32(36, true)) })
};

function positionAt(view: DataView, offset: number): Position {
  return [view.getFloat64(offset, true), view.getFloat64(offset + 8, true)];
}

function positionsFrom(view: DataView, offset: number, count: number): Position[] {
  if (count < 0 || offset + count * 16 > view.byteLength) throw new RangeError('points');
  return Array.from({ length: count }, (_, i) => positionAt(view, offset + i * 16));
}

function partsOf(view: DataView): Position[][] {
  const [parts, points] = [view.getInt32(36, true), view.getInt32(40, true)];
  const first = 44 + parts * 4;
  if (parts < 0 || first > view.byteLength) throw new RangeError('parts');
  const positions = positionsFrom(view, first, points);
  const starts = Array.from({ length: parts }, (_, i) => view.getInt32(44 + i * 4, true));
  if (starts.some((start, i) => start < (starts[i - 1] ?? 0))) throw new RangeError('parts');
  return starts.map((start, i) => positions.slice(start, starts[i + 1] ?? points));
}
