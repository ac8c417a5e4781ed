import type { Question, QuestionCode } from '../recipe/question.ts';
import type { Recipe, RecipeTable } from '../recipe/recipe.ts';
import { fitsPattern, yearPattern } from '../recipe/year-pattern.ts';

const aboutColumns: readonly QuestionCode[] = ['number_ambiguous', 'percent_scale'];

/** The word in a table's `accepted` that says a column was looked at and stays outside. */
export function acceptedColumn(code: string, header: string): string {
  return `${code}: ${header}`;
}

/** The questions of a proposal that a recipe has not answered since. */
export function openQuestions(questions: readonly Question[], recipe: Recipe): Question[] {
  return questions.filter((question) => isOpen(question, recipe));
}

function isOpen(question: Question, recipe: Recipe): boolean {
  const { code, file, sheet, column } = question;
  const table = recipe.tables.find((each) => reads(each, file, sheet));
  if (column !== null) return table !== undefined && isColumnOpen(code, column, table);
  if (code === 'layer_unknown' && recipe.areas.some((layer) => layer.file === file && layer.layer === sheet))
    return false;
  if (code === 'no_header') return table !== undefined && !table.accepted.includes(code);
  const left = recipe.left_out.find((entry) => entry.file === file && (entry.sheet ?? sheet) === sheet);
  if (code === 'layer_unknown') return left === undefined;
  return table === undefined && left?.reason === code;
}

function reads(table: RecipeTable, file: string, sheet: string): boolean {
  return fitsPattern(table.file, file) && fitsPattern(table.sheet, sheet);
}

function isColumnOpen(code: QuestionCode, header: string, { columns, accepted }: RecipeTable): boolean {
  if (!aboutColumns.includes(code)) return true;
  const column = columns.find((each) => each.header === yearPattern(header));
  return column?.as === 'ignore' && !accepted.includes(acceptedColumn(code, column.header));
}
