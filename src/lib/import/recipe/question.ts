import type { AreaReference } from '../join/match-label.ts';
import type { Confidence } from '../understand/confidence.ts';

/** What an import has to say about a file; each code has a text in both languages, key `import_` + code. */
export const questionCodes = [
  // about a file or sheet
  'microdata',
  'table_unknown',
  'sheet_hidden',
  'sheet_empty',
  'no_areas_known',
  'no_area_column',
  'no_period',
  'no_header',
  'truncated',
  'shifted_header',
  'layer_unknown',
  'layer_parts_merged',
  'layer_shape_missing',
  // about a column
  'number_ambiguous',
  'percent_scale',
  'personal_column',
  // about rows
  'name_ambiguous',
  'area_merged',
  'area_similar',
  'area_unknown',
  'point_outside',
  // about a recipe that no longer fits
  'recipe_file_missing',
  'recipe_column_missing',
  'recipe_column_new',
  'recipe_header_moved',
  'recipe_sheet_new'
] as const;
export type QuestionCode = (typeof questionCodes)[number];

/**
 * Something to know or to decide. Only those to check block; what they concern is left out until the recipe decides.
 * `rows` count as the file's own program does.
 */
export interface Question {
  code: QuestionCode;
  confidence: Confidence;
  file: string;
  sheet: string;
  rows: readonly number[];
  column: string | null;
  values: Readonly<Record<string, string | number>>;
  /** Areas that may be meant, the likeliest first. */
  areas?: readonly AreaReference[];
}

/** A question about a sheet as a whole. */
export function sheetQuestion(
  code: QuestionCode,
  confidence: Confidence,
  place: { file: string; sheet: string },
  values: Question['values'] = {}
): Question {
  return { code, confidence, file: place.file, sheet: place.sheet, rows: [], column: null, values };
}
