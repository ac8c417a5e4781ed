import type { Feature, Geometry } from 'geojson';

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

/**
 * One layer of polygons or points, in longitude and latitude (EPSG:4326), without heights. A feature without geometry,
 * or with coordinates that cannot be read, is kept with null. Features stand in the order of the file.
 */
export interface GeometryLayer {
  name: string;
  features: readonly Feature<Geometry | null>[];
  /** The system the coordinates came in, and how that is known. */
  crs: { code: string; known: 'declared' | 'inferred' | 'assumed' };
}

/** What was decided while a file was decoded, for the reader to check. `value` by kind, as language-neutral text. */
export interface Decision {
  what: DecisionKind;
  value: string;
  confidence: 'certain' | 'likely' | 'check';
  /**
   * Where, counted as the file's own program does; '' for the whole file. A sheet's name; cells, rows or columns as
   * `Tabelle1!B7`, `Tabelle1!3:5`, `Tabelle1!B:C`; a row of a text file as `!12`; a feature as `layer #3`, the second
   * of its rings as `layer #3/2`.
   */
  place: string;
  /** How often, where one decision stands for several places; `place` is then the first. */
  count?: number;
  /** Values that were as plausible; with `choices` of `decodeFile` one of them can be taken. */
  alternatives?: readonly string[];
}

/**
 * - `encoding`, `dbf_encoding`: name of the encoding; `delimiter`: the sign; `decimal_sign`: `,` or `.`;
 * - `mojibake`: what was found → what it should be (`Ã¼ → ü`); `quotes`: a quote without end, taken as a plain sign;
 * - `rows_ragged`: the usual width; `place` is the first row of another one;
 * - `hidden`: `sheet`, `rows` or `columns`; `formula_without_value`: its formula, the cell is null;
 *   `formula_computed`: its formula, a plain sum that was computed since the file does not hold its value;
 * - `crs`: the code the coordinates came in; `axes_swapped`: the code;
 * - `ring_repaired`: `closed`, `duplicates`, `orientation`, or `dropped` as too short; `ring_kept`: `crossing`, left
 *   as it is, or `short`, all there is of a feature, as a triangle of a decimetre;
 * - `geometry_left_out`: why (`coordinates`, `type`); `record_deleted`: marked as deleted in a .dbf, left out.
 */
export type DecisionKind =
  | 'encoding'
  | 'delimiter'
  | 'decimal_sign'
  | 'mojibake'
  | 'quotes'
  | 'rows_ragged'
  | 'crs'
  | 'axes_swapped'
  | 'dbf_encoding'
  | 'ring_repaired'
  | 'ring_kept'
  | 'geometry_left_out'
  | 'record_deleted'
  | 'hidden'
  | 'formula_without_value'
  | 'formula_computed';

export type Decoded =
  | { kind: 'table'; file: string; sheets: readonly Sheet[]; decisions: readonly Decision[] }
  | { kind: 'geometry'; file: string; layers: readonly GeometryLayer[]; decisions: readonly Decision[] };
