import type { QualityFlag } from '../../core/cell.ts';
import type { TableName } from '../../package/tables.ts';
import type { ConfirmedJoin } from '../join/join-rows.ts';
import type { AreaReference } from '../join/match-label.ts';
import type { ForeignCell } from '../model.ts';
import type { AgeBand } from '../understand/age-band.ts';
import type { Figure } from '../understand/figure.ts';
import type { DecimalSign } from '../understand/read-number.ts';

/** Where a value stands: number of the sheet in `Draft.sheets`; row and column count from 1, as programs show them. */
export interface Source {
  sheet: number;
  row: number;
  column: number;
}

export type FigurePart = 'value' | 'numerator' | 'denominator';

/** A figure of an indicator, not yet put together with the others of its area and period. */
export interface IndicatorFigure {
  areaId: string;
  /** Name of the indicator as the file has it. */
  indicator: string;
  period: string;
  part: FigurePart;
  unit: string | null;
  figure: Figure;
  source: Source;
}

/** Residents of an area and age. */
export interface ResidentFigure {
  areaId: string;
  period: string;
  ages: AgeBand;
  figure: Figure;
  source: Source;
}

/** A row of a table of records: cells by column of the package, and others by their header. */
export interface RecordRow {
  table: TableName;
  fields: Readonly<Record<string, ForeignCell>>;
  extra: Readonly<Record<string, ForeignCell>>;
  /** How the numbers of each field are written; a comma where nothing is said. */
  decimals: Readonly<Record<string, DecimalSign>>;
  period: string | null;
  /** What the title says about all figures of the sheet. */
  flag: QualityFlag | null;
  /** What the recipe says about the areas the row names. */
  joins: readonly ConfirmedJoin[];
  source: Source;
}

/** Why a row, or a value of it, is not in the package. */
export type RejectReason =
  | 'total'
  | 'unassigned'
  | 'unnamed'
  | 'left_out'
  | 'ambiguous'
  | 'merged'
  | 'unknown_area'
  | 'no_period'
  | 'no_indicator'
  | 'no_age'
  | 'no_figure'
  | 'duplicate'
  | 'contradiction'
  | 'age_overlap'
  | 'not_a_count'
  | 'heading'
  | 'note'
  | 'ignored'
  | 'incomplete'
  | 'unknown_reference'
  | 'undecided'
  | 'not_convertible';

export interface Rejection {
  source: Source;
  label: string;
  reason: RejectReason;
}

/** Areas that a file counts together, and the name it gives them. */
export interface MergedAreas {
  level: string;
  ids: readonly string[];
  name: string;
}

/** A sheet as it was read. */
export interface ReadSheet {
  file: string;
  sheet: string;
  feeds: string;
  rows: number;
  /** Rows of which something went into the package. */
  kept: number;
  unusedColumns: readonly string[];
  matchedAreas: readonly string[];
  unmatchedAreas: readonly AreaReference[];
}

/** All that was read from the files, before it becomes a package. */
export interface Draft {
  sheets: ReadSheet[];
  figures: IndicatorFigure[];
  residents: ResidentFigure[];
  records: RecordRow[];
  rejections: Rejection[];
  merged: MergedAreas[];
}

/** The id of an area made of several. */
export function mergedId(ids: readonly string[]): string {
  return [...ids].sort().join('+');
}
