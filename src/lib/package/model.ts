import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Descriptor } from './descriptor.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { AnalysisSettings } from './settings.ts';
import type { TableName } from './tables.ts';

export type { ProblemCode } from './problem-codes.ts';

/** One table of the package, column by column; every array has `rowCount` entries, null = empty cell. */
export interface RawTable {
  name: TableName;
  rowCount: number;
  /** Columns of the schema that the file has, decoded to their type. `columnOf` reads those left out as empty. */
  columns: Readonly<Record<string, readonly (string | number | boolean | null)[]>>;
  /** Columns the schema does not know, as text, in their order in the file. */
  extraColumns: Readonly<Record<string, readonly (string | null)[]>>;
  /** All columns in the order of the file; without it the schema's columns are written first. */
  header?: readonly string[];
}

/**
 * The tables as the municipality delivered them, before disclosure control. Only the gate reads them. The areas are
 * not among them: they are `layers`.
 */
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

/** The areas of one level, all vintages, ordered by area_id, then vintage. */
export interface AreaLayer {
  level: string;
  path: string;
  features: readonly AreaFeature[];
  /** Members of the feature collection beside `type` and `features`. */
  extra?: Readonly<Record<string, unknown>>;
  /** Level of the areas that these are groups of; they stand in the settings and in no file. Left out: in a file. */
  groupsOf?: string;
}

export interface IsochroneProperties {
  facility_id: string;
  mode: string;
  minutes: number;
  [extra: string]: unknown;
}
export type IsochroneFeature = Feature<Polygon | MultiPolygon, IsochroneProperties>;

/** From where facilities can be reached in so many minutes, ordered by facility, mode and minutes. */
export interface IsochroneLayer {
  path: string;
  features: readonly IsochroneFeature[];
  /** Members of the feature collection beside `type` and `features`. */
  extra?: Readonly<Record<string, unknown>>;
}

export interface DataPackage {
  descriptor: Descriptor;
  settings: AnalysisSettings;
  layers: readonly AreaLayer[];
  rawTables: RawTables;
  isochrones?: IsochroneLayer;
  /**
   * Files the descriptor lists that are no table of ours, kept as they are and written back. Disclosure control
   * does not reach them: whoever publishes a package leaves them out.
   */
  attachments?: ReadonlyMap<string, Uint8Array>;
}

/** Where a package's files come from: a folder, a zip, a URL, a file dialog. Paths use `/`. */
export interface FileSource {
  list(): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
}

/**
 * One finding of the validation. `code` is a message key, `values` its parameters. In a table `row` counts as a text
 * editor does: the header is row 1, the first record row 2 (the line, where cells span lines). In GeoJSON it is the
 * place of the feature, from 1; `column` is the property. In `atlas.json` and `datapackage.json` `column` is the path
 * to the value, and `row` the line only where the JSON cannot be read.
 */
export interface Problem {
  severity: 'error' | 'warning';
  code: ProblemCode;
  file: string;
  row: number | null;
  column: string | null;
  values: Readonly<Record<string, string | number>>;
}
