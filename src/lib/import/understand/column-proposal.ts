import type { AgeBand } from './age-band.ts';
import type { Confidence } from './confidence.ts';
import type { DecimalSign } from './read-number.ts';

/** What a column is used as. `field` columns go into the column `field` of the table that is fed. */
export const columnUses = [
  'area_key',
  'area_name',
  'parent',
  'period',
  'indicator',
  'age',
  'flag',
  'population',
  'value',
  'numerator',
  'denominator',
  'field',
  'personal',
  'ignore'
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Why a column is proposed for its use; the key of a message. */
export type ColumnReason =
  | 'keys_match'
  | 'names_match'
  | 'other_level'
  | 'periods'
  | 'header'
  | 'age_bands'
  | 'recomputed'
  | 'percent_of_one'
  | 'figures'
  | 'part_of_share'
  | 'total_beside_bands'
  | 'text'
  | 'code'
  | 'empty'
  | 'personal'
  | 'ambiguous_number'
  | 'no_indicator';

/** A column and what it is proposed for. Numbers are multiplied with `factor` (100 for percent of one). */
export interface ColumnProposal {
  index: number;
  header: string;
  as: ColumnUse;
  /** Name of the indicator; null where a column of the table names it. */
  indicator: string | null;
  unit: string | null;
  ages: AgeBand | null;
  factor: number;
  decimal: DecimalSign;
  /** Headers of the columns a share was recomputed from. */
  numeratorFrom: string | null;
  denominatorFrom: string | null;
  /** Column of the package's table, for `field`. */
  field: string | null;
  confidence: Confidence;
  reason: ColumnReason;
}
