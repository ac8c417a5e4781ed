import type { AreaRegister } from '../join/area-register.ts';
import type { Sheet } from '../model.ts';
import type { ColumnProposal } from '../understand/column-proposal.ts';
import { profileColumns, type ColumnProfile } from '../understand/column-profile.ts';
import { proposeFigures, type FiguresProposal } from '../understand/column-roles.ts';
import { findTable, type FoundTable } from '../understand/find-table.ts';
import { headerPeriod } from '../understand/header-words.ts';
import { officialKeyColumns } from '../understand/official-key.ts';
import { isMicrodata } from '../understand/personal-data.ts';
import { proposeRecords } from '../understand/record-table.ts';
import { findPeriodRule } from './period-source.ts';
import { sheetQuestion, type Question, type QuestionCode } from './question.ts';
import type { RecipeColumn, RecipeTable } from './recipe.ts';
import { yearPattern } from './year-pattern.ts';

/** A proposal for a sheet; `table` is null where it is left out, for the reason the last question names. */
export interface TableProposal {
  table: RecipeTable | null;
  columns: readonly ColumnProposal[];
  questions: readonly Question[];
}

interface Place {
  file: string;
  sheet: string;
}

const figureUses = ['value', 'numerator', 'denominator', 'population'];

/** Proposes how a sheet is read. */
export function proposeTable(file: string, sheet: Sheet, register: AreaRegister): TableProposal {
  const place = { file, sheet: sheet.name };
  if (sheet.hidden.sheet) return leftOut('sheet_hidden', place);
  const table = findTable(sheet);
  if (table === null || table.rows.length === 0) return leftOut('sheet_empty', place);
  const profiles = profileColumns(sheet, table);
  if (isMicrodata(profiles, table.rows.length)) return leftOut('microdata', place);
  const records = officialKeyColumns(profiles) === null ? proposeRecords(profiles) : null;
  if (records !== null) return proposal(file, sheet, table, records.columns, { feeds: records.table });
  return figures(file, sheet, table, profiles, register);
}

function leftOut(code: QuestionCode, place: Place): TableProposal {
  const confidence = code === 'no_areas_known' ? 'check' : 'likely';
  return { table: null, columns: [], questions: [sheetQuestion(code, confidence, place)] };
}

function figures(
  file: string,
  sheet: Sheet,
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  register: AreaRegister
): TableProposal {
  const place = { file, sheet: sheet.name };
  if (register.areas.length === 0) return leftOut('no_areas_known', place);
  const found = proposeFigures(sheet, table, profiles, register, file);
  if (!found.columns.some(({ as }) => figureUses.includes(as))) return leftOut('table_unknown', place);
  if (found.plan === null) return leftOut('no_area_column', place);
  const { level, form: keys } = found.plan;
  const period = periodRule(found, file, sheet, table);
  return proposal(file, sheet, table, found.columns, { feeds: 'figures', level, keys, period });
}

function periodRule({ columns }: FiguresProposal, file: string, sheet: Sheet, table: FoundTable) {
  if (columns.some(({ as }) => as === 'period')) return { from: 'column' as const };
  const own = columns.filter(({ as }) => figureUses.includes(as));
  if (own.every(({ header }) => headerPeriod(header) !== null)) return { from: 'header' as const };
  return findPeriodRule(file, sheet, table);
}

function proposal(
  file: string,
  sheet: Sheet,
  table: FoundTable,
  columns: readonly ColumnProposal[],
  members: Pick<RecipeTable, 'feeds' | 'level' | 'keys' | 'period'>
): TableProposal {
  const place = { file, sheet: sheet.name };
  const header_rows = table.headerRows.map((row) => row + 1);
  const recipe: RecipeTable = {
    file: yearPattern(file),
    sheet: yearPattern(sheet.name),
    header_rows,
    ...members,
    columns: columns.map(columnRecipe),
    joins: [],
    ignored_rows: [],
    accepted: []
  };
  const noHeader = table.headerRows.length === 0 ? [sheetQuestion('no_header', 'check', place)] : [];
  return {
    table: recipe,
    columns,
    questions: [...noHeader, ...columns.flatMap((column) => columnQuestions(column, place))]
  };
}

function columnQuestions(
  { header, confidence, reason, as }: ColumnProposal,
  { file, sheet }: Place
): Question[] {
  const question = { file, sheet, rows: [], column: header, values: {} };
  if (as === 'personal') return [{ ...question, code: 'personal_column', confidence: 'likely' }];
  if (confidence !== 'check') return [];
  if (reason === 'ambiguous_number') return [{ ...question, code: 'number_ambiguous', confidence }];
  return reason === 'percent_of_one' ? [{ ...question, code: 'percent_scale', confidence }] : [];
}

/** A column that is to be checked stands as ignored, with all it would be used for: deciding means changing `as`. */
function columnRecipe(column: ColumnProposal): RecipeColumn {
  const { header, as, factor, decimal, field } = column;
  const isFigure = figureUses.includes(as);
  return {
    header: yearPattern(header),
    as: isFigure && column.confidence === 'check' ? 'ignore' : as,
    ...(isFigure && figureMembers(column)),
    ...(factor !== 1 && { factor }),
    ...((isFigure || as === 'field') && { decimal }),
    ...(field !== null && { field })
  };
}

function figureMembers({
  indicator,
  unit,
  ages,
  numeratorFrom,
  denominatorFrom
}: ColumnProposal): Partial<RecipeColumn> {
  return {
    ...(indicator !== null && { indicator }),
    ...(unit !== null && { unit }),
    ...(ages !== null && { ages: [ages.from, ages.to] }),
    ...(numeratorFrom !== null && { numerator_from: yearPattern(numeratorFrom) }),
    ...(denominatorFrom !== null && { denominator_from: yearPattern(denominatorFrom) })
  };
}
