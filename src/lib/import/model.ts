import type { Feature } from 'geojson';

/** A cell of a foreign table: what the file shows, before anyone says what it means. */
export type ForeignCell = string | number | boolean | null;

/** One sheet (or the only table) of a file. Rows may differ in length; nothing is left out or interpreted yet. */
export interface Sheet {
  /** Name of the sheet; the file's own name where it has only one table. */
  name: string;
  rows: readonly (readonly ForeignCell[])[];
  /** Merged ranges, inclusive, counted from 0. */
  merges: readonly CellRange[];
  /** Hidden sheets, rows and columns are read and named, never dropped silently. */
  hidden: { sheet: boolean; rows: readonly number[]; columns: readonly number[] };
}

export interface CellRange {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

/** One layer of polygons or points, in longitude and latitude (EPSG:4326). */
export interface GeometryLayer {
  name: string;
  features: readonly Feature[];
  /** The system the coordinates came in, and how that is known. */
  crs: { code: string; known: 'declared' | 'inferred' | 'assumed' };
}

/** What was decided while a file was decoded, for the reader to check. */
export interface Decision {
  what:
    | 'encoding'
    | 'delimiter'
    | 'decimal_sign'
    | 'crs'
    | 'axes_swapped'
    | 'dbf_encoding'
    | 'ring_repaired'
    | 'hidden'
    | 'formula_without_value';
  value: string;
  confidence: 'certain' | 'likely' | 'check';
  /** Where: sheet, row or feature, counted as the file's own program does; '' for the whole file. */
  place: string;
}

export type Decoded =
  | { kind: 'table'; file: string; sheets: readonly Sheet[]; decisions: readonly Decision[] }
  | { kind: 'geometry'; file: string; layers: readonly GeometryLayer[]; decisions: readonly Decision[] };
