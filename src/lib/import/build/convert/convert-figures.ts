import type { Flag } from '../../../package/flag.ts';
import type { AreaRegister } from '../../join/area-register.ts';
import type { FigurePart, Rejection, Source } from '../../recipe/draft.ts';
import { shareOf, type ObservationRow, type Observations } from '../observations.ts';
import type { Population } from '../population.ts';
import type { TableRow } from '../table-of-rows.ts';
import { areaShares, type AreaShare } from './area-shares.ts';
import { convertPieces, type Piece } from './convert-pieces.ts';
import { earlierRows, type PlacedRow } from './earlier-rows.ts';

/** What figures of earlier areas are converted by. */
export interface Conversion {
  shares: ReadonlyMap<string, readonly AreaShare[]>;
  register: AreaRegister;
  /** The later vintage. */
  to: string;
}

/** The conversion to a vintage by the rows of a crosswalk. */
export function conversionTo(to: string, crosswalk: readonly TableRow[], register: AreaRegister): Conversion {
  return { shares: areaShares(crosswalk, to), register, to };
}

/** Residents of earlier areas as residents of the later ones. */
export function convertPopulation({ rows, rejections }: Population, conversion: Conversion): Population {
  const { kept, earlier } = divided(rows, ({ source }) => source, conversion);
  const byKey = new Map<string, TableRow>();
  const pieces = earlier.map(({ row, source }) => {
    const key = [row.period, row.age_from, row.age_to].join('\n');
    byKey.set(key, row);
    return pieceOf(row, key, [row.count], source);
  });
  const converted = convertPieces(pieces, conversion.shares).map(({ key, areaId, amounts, flag, source }) => {
    const [count = null] = amounts;
    return { row: { ...byKey.get(key), area_id: areaId, count, flag }, source };
  });
  return { rows: sorted([...kept, ...converted], populationKey), rejections };
}

/**
 * Figures of earlier areas as those of the later ones: counts split, rates computed anew from their numerators and
 * denominators. A rate without them cannot be converted and is rejected.
 */
export function convertObservations(
  { rows, rejections, recomputed }: Observations,
  unitOf: (indicatorId: string) => string,
  conversion: Conversion
): Observations {
  const { kept, earlier } = divided(rows, firstSource, conversion);
  const hasParts = ({ row }: ObservationRow) =>
    row.denominator !== null || unitOf(String(row.indicator_id)) === 'count' || row.value === null;
  const pieces = earlier.filter(hasParts).map((entry) => {
    const { row } = entry;
    const key = [row.indicator_id, row.period].join('\n');
    return pieceOf(row, key, amountsOf(row, unitOf), firstSource(entry));
  });
  const converted = convertPieces(pieces, conversion.shares).map((piece) => observationOf(piece, unitOf));
  const refused = earlier.filter((entry) => !hasParts(entry));
  return {
    rows: sorted([...kept, ...converted], observationKey),
    recomputed,
    rejections: [...rejections, ...refused.map(notConvertible)]
  };
}

function divided<T extends { row: TableRow }>(
  rows: readonly T[],
  sourceOf: (row: T) => Source,
  { register, shares, to }: Conversion
): { kept: T[]; earlier: T[] } {
  const placed = new Map(rows.map((entry) => [entry, placedRow(entry.row, sourceOf(entry))]));
  const isEarlier = earlierRows([...placed.values()], register, to);
  const moves = (entry: T) => {
    const place = placed.get(entry);
    return place !== undefined && shares.has(place.areaId) && isEarlier(place);
  };
  return { kept: rows.filter((entry) => !moves(entry)), earlier: rows.filter(moves) };
}

function placedRow(row: TableRow, source: Source): PlacedRow {
  return { areaId: String(row.area_id), period: String(row.period), source };
}

function firstSource({ sources }: ObservationRow): Source {
  return sources.value ?? sources.numerator ?? sources.denominator ?? { sheet: -1, row: 0, column: 0 };
}

function pieceOf(row: TableRow, key: string, amounts: readonly unknown[], source: Source): Piece {
  const numbers = amounts.map((amount) => (typeof amount === 'number' ? amount : null));
  return {
    key,
    areaId: String(row.area_id),
    amounts: numbers,
    flag: (row.flag ?? null) as Flag | null,
    source
  };
}

/** Numerator and denominator, or the value of a count. */
function amountsOf(row: TableRow, unitOf: (indicatorId: string) => string): unknown[] {
  const isCount = unitOf(String(row.indicator_id)) === 'count' && row.denominator === null;
  return isCount ? [row.value] : [row.numerator, row.denominator];
}

function observationOf(
  { key, areaId, amounts, flag, source }: Piece,
  unitOf: (id: string) => string
): ObservationRow {
  const [indicator_id = '', period = ''] = key.split('\n');
  const [first = null, denominator = null] = amounts;
  const isShare = amounts.length > 1;
  const value = isShare ? shareOf(first, denominator, unitOf(indicator_id)) : first;
  const row = {
    area_id: areaId,
    indicator_id,
    period,
    value,
    numerator: isShare ? first : null,
    denominator,
    flag
  };
  const part: FigurePart = isShare ? 'numerator' : 'value';
  return { row, sources: { [part]: source } };
}

function notConvertible(entry: ObservationRow): Rejection {
  return { source: firstSource(entry), label: String(entry.row.area_id), reason: 'not_convertible' };
}

function populationKey({ area_id, period, age_from }: TableRow): string {
  return `${area_id}\n${period}\n${String(age_from ?? 0).padStart(3, '0')}`;
}

function observationKey({ area_id, indicator_id, period }: TableRow): string {
  return `${area_id}\n${indicator_id}\n${period}`;
}

function sorted<T extends { row: TableRow }>(rows: readonly T[], keyOf: (row: TableRow) => string): T[] {
  return rows
    .map((entry) => ({ entry, key: keyOf(entry.row) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ entry }) => entry);
}
