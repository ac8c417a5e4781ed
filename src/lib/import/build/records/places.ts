import type { ForeignCell } from '../../model.ts';
import type { RecordRow } from '../../recipe/draft.ts';
import { projector, type Position } from '../../decode/crs/projector.ts';
import { plausibilityOf } from '../../decode/crs/regions.ts';
import { systemOf } from '../../decode/crs/systems.ts';
import { cellText } from '../../understand/cell-text.ts';
import { parseDecimal, type DecimalSign } from '../../understand/read-number.ts';

type Box = [west: number, south: number, east: number, north: number];
type Placed = Pick<RecordRow, 'fields' | 'decimals'>;

/** Turns the coordinates of a row, however they are written, into longitude and latitude; null for none. */
export type PlaceReader = (record: Placed) => Position | null;

const metric = ['EPSG:25832', 'EPSG:25833', 'EPSG:31466', 'EPSG:31467', 'EPSG:31468', 'EPSG:3857'];

/** A reader for the rows of a table; metres are read in the system that puts the rows where the areas are. */
export function placeReader(rows: readonly Placed[], near: Box | null): PlaceReader {
  const metres = rows.flatMap((row) => metresOf(row) ?? []);
  const project = metres.length === 0 ? null : bestProjection(metres.slice(0, 200), near);
  return (record) => {
    const own = degreesOf(record);
    if (own !== null) return own;
    const [position] = metresOf(record) ?? [];
    return position === undefined || project === null ? null : rounded(project(position));
  };
}

function rounded([lon, lat]: Position): Position | null {
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return null;
  return [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
}

function bestProjection(
  metres: readonly Position[],
  near: Box | null
): ((position: Position) => Position) | null {
  const found = metric.flatMap((code) => {
    const system = systemOf(code);
    if (system === null) return [];
    const project = projector(system, false);
    return [{ project, score: plausibilityOf(metres.map(project), near ?? undefined) }];
  });
  const [best] = found.sort((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? null : best.project;
}

function metresOf({ fields, decimals }: Placed): [Position] | null {
  const [east, north] = [
    numberIn(fields.easting, decimals.easting),
    numberIn(fields.northing, decimals.northing)
  ];
  return east === null || north === null || Math.abs(east) < 1000 ? null : [[east, north]];
}

function degreesOf({ fields }: Placed): Position | null {
  const pair = /^(-?\d+[.,]\d+)\s*[/;,\s]\s*(-?\d+[.,]\d+)$/.exec(cellText(fields.coordinates));
  const [first, second] = pair === null ? [fields.lat, fields.lon] : [pair[1] ?? null, pair[2] ?? null];
  const [lat, lon] = [numberIn(first), numberIn(second)];
  if (lat === null || lon === null || (lat === 0 && lon === 0)) return null;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return pair !== null && lat < lon ? [lat, lon] : [lon, lat];
}

/** Coordinates always have decimals, so that either sign can only mean them. */
function numberIn(cell: ForeignCell | undefined, decimal: DecimalSign = '.'): number | null {
  if (typeof cell === 'number') return cell;
  const text = cellText(cell);
  const single = (text.match(/[.,]/g) ?? []).length === 1;
  return parseDecimal(single ? text.replace(',', '.') : text, single ? '.' : decimal);
}
