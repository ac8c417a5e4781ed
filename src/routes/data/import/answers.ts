import {
  accept,
  editTable,
  forgetColumn,
  forgetTable,
  leaveTableOut,
  setColumn,
  type RecipeEdit
} from '$lib/import/recipe/edit-recipe';
import type { Question } from '$lib/import/recipe/question';
import { yearPattern } from '$lib/import/recipe/year-pattern';
import { acceptedColumn } from '$lib/import/review/open-questions';
import * as m from '$lib/messages/compiled/messages.js';

/** A button that answers a question. */
export interface Answer {
  label: string;
  edit: RecipeEdit;
}

/** The answers a question can be given with one press; none where it asks for files or only tells something. */
export function answersTo(question: Question, table: number | null): Answer[] {
  if (question.code === 'recipe_file_missing')
    return [{ label: m.imp_answer_continue(), edit: forgetTable(question.file, question.sheet) }];
  if (table === null) return untabled(question);
  return question.column === null
    ? aboutTable(question, table)
    : aboutColumn(question, question.column, table);
}

function untabled({ code, file, sheet }: Question): Answer[] {
  const stayOut = ['no_areas_known', 'no_area_column', 'recipe_sheet_new', 'layer_unknown', 'table_unknown'];
  if (!stayOut.includes(code)) return [];
  const edit: RecipeEdit = (recipe) => ({
    ...recipe,
    left_out: [
      ...recipe.left_out.filter((entry) => entry.file !== file || (entry.sheet ?? sheet) !== sheet),
      { file, sheet, reason: 'left_out' }
    ]
  });
  return [{ label: m.imp_answer_leave_table(), edit }];
}

function aboutTable({ code }: Question, table: number): Answer[] {
  const leave = { label: m.imp_answer_leave_table(), edit: leaveTableOut(table) };
  if (code === 'truncated' || code === 'shifted_header')
    return [{ label: m.imp_answer_take(), edit: accept(table, code, true) }, leave];
  if (code === 'no_header')
    return [{ label: m.imp_answer_header_ok(), edit: accept(table, code, true) }, leave];
  return [leave];
}

function aboutColumn({ code }: Question, header: string, table: number): Answer[] {
  const name = yearPattern(header);
  const leave = {
    label: m.imp_answer_leave_column(),
    edit: accept(table, acceptedColumn(code, name), true)
  };
  const asValue = (members: { decimal?: ',' | '.'; factor?: number }) =>
    setColumn(table, name, { as: 'value', ...members });
  if (code === 'number_ambiguous')
    return [
      { label: m.imp_decimal_comma(), edit: withIndicator(table, name, asValue({ decimal: ',' })) },
      { label: m.imp_decimal_point(), edit: withIndicator(table, name, asValue({ decimal: '.' })) },
      leave
    ];
  if (code === 'percent_scale')
    return [
      { label: m.imp_answer_one(), edit: withIndicator(table, name, asValue({ factor: 100 })) },
      { label: m.imp_answer_percent(), edit: withIndicator(table, name, asValue({ factor: 1 })) },
      leave
    ];
  if (code === 'recipe_column_missing')
    return [{ label: m.imp_answer_continue(), edit: forgetColumn(table, name) }];
  return [];
}

/** A value needs an indicator: the header's name where the proposal has none. */
function withIndicator(table: number, header: string, edit: RecipeEdit): RecipeEdit {
  const named = editTable(table, (each) => ({
    ...each,
    columns: each.columns.map((column) =>
      column.header === header && column.indicator === undefined && !hasIndicatorColumn(each.columns)
        ? { ...column, indicator: header }
        : column
    )
  }));
  return (recipe) => edit(named(recipe));
}

function hasIndicatorColumn(columns: readonly { as: string }[]): boolean {
  return columns.some(({ as }) => as === 'indicator');
}
