import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AnalysisSettings, Descriptor } from './descriptor.ts';
import type { TableName } from './tables.ts';

/** One table of the package, column by column; every array has `rowCount` entries, null = empty cell. */
export interface RawTable {
  name: TableName;
  rowCount: number;
  /** Columns of the schema, decoded to their type. */
  columns: Readonly<Record<string, readonly (string | number | boolean | null)[]>>;
  /** Columns the schema does not know, as text, in their order in the file. */
  extraColumns: Readonly<Record<string, readonly (string | null)[]>>;
}

/** The tables as the municipality delivered them, before disclosure control. Only the gate reads them. */
export type RawTables = Readonly<Partial<Record<TableName, RawTable>>>;

export interface AreaProperties {
  area_id: string;
  name: string;
  level: string;
  parent_id: string | null;
  vintage: string | null;
  [extra: string]: unknown;
}
export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;

/** The areas of one level, all vintages, ordered by area_id. */
export interface AreaLayer {
  level: string;
  path: string;
  features: readonly AreaFeature[];
}

export interface DataPackage {
  descriptor: Descriptor;
  settings: AnalysisSettings;
  layers: readonly AreaLayer[];
  rawTables: RawTables;
}

/** Where a package's files come from: a folder, a zip, a URL, a file dialog. Paths use `/`. */
export interface FileSource {
  list(): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
}

/**
 * One finding of the validation. `code` is a message key, `values` its parameters. Row 1 is the first data row's
 * header line in a CSV as a text editor counts it (the header is row 1, the first record row 2).
 */
export interface Problem {
  severity: 'error' | 'warning';
  code: ProblemCode;
  file: string;
  row: number | null;
  column: string | null;
  values: Readonly<Record<string, string | number>>;
}
export type ProblemCode = string;
