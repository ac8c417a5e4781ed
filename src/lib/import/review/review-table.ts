import type { AreaRegister } from '../join/area-register.ts';
import type { Decoded } from '../model.ts';
import { fitTable, type FittedTable } from '../recipe/fit-table.ts';
import { tabularFiles } from '../recipe/point-sheets.ts';
import { proposeTable } from '../recipe/propose-table.ts';
import type { Recipe, RecipeColumn, RecipeTable } from '../recipe/recipe.ts';
import { rulePeriod } from '../recipe/period-source.ts';
import { labelledRows } from '../recipe/row-labels.ts';
import { yearPattern } from '../recipe/year-pattern.ts';
import type { ColumnProposal, ColumnReason } from '../understand/column-proposal.ts';
import type { Confidence } from '../understand/confidence.ts';
import { rowKind } from '../understand/row-kind.ts';
import { previewColumn, type ColumnPreview } from './column-preview.ts';

/** A column as it is to be read, beside what was proposed for it. */
export interface ColumnReview {
  header: string;
  /** Place of the column in the file, from 1. */
  position: number;
  column: RecipeColumn;
  confidence: Confidence;
  reason: ColumnReason;
  preview: ColumnPreview;
}

/** A table of the recipe with the sheets it reads; columns are previewed from the first of them. */
export interface TableReview {
  /** Place of the table in the recipe. */
  index: number;
  file: string;
  sheets: readonly string[];
  table: RecipeTable;
  rowCount: number;
  /** Rows of the header found, from 1, and how sure that is. */
  headerRows: readonly number[];
  headerConfidence: Confidence;
  titles: readonly string[];
  notes: readonly string[];
  period: string | null;
  columns: readonly ColumnReview[];
}

const rowsLookedAt = 20_000;

/** The tables of a recipe as they meet the files. Those without a file are left out: a question names them. */
export function reviewTables(
  recipe: Recipe,
  files: readonly Decoded[],
  register: AreaRegister
): TableReview[] {
  const fitted = tabularFiles(files).flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) => fitTable(recipe, file, sheet) ?? [])
  );
  return recipe.tables.flatMap((table, index) => {
    const own = fitted.filter((each) => each.recipe === table);
    const first = own[0];
    return first === undefined ? [] : [reviewTable(index, first, own, register)];
  });
}

function reviewTable(
  index: number,
  first: FittedTable,
  all: readonly FittedTable[],
  register: AreaRegister
): TableReview {
  const { recipe, file, sheet, table } = first;
  const rows = rowsOfAreas(first).slice(0, rowsLookedAt);
  const proposals = new Map(
    proposeTable(file, sheet, register).columns.map((proposal) => [proposal.index, proposal])
  );
  return {
    index,
    file,
    sheets: all.map((each) => each.sheet.name),
    table: recipe,
    rowCount: all.reduce((sum, each) => sum + each.table.rows.length, 0),
    headerRows: table.headerRows.map((row) => row + 1),
    headerConfidence: table.confidence,
    titles: table.titles.map(({ text }) => text),
    notes: table.notes.map(({ text }) => text),
    period: recipe.period === undefined ? null : rulePeriod(recipe.period, file, sheet, table),
    columns: table.columns.map((column) => reviewColumn(column, first, rows, proposals.get(column.index)))
  };
}

/** Rows without the totals, which would stretch the distribution of a column. */
function rowsOfAreas(fitted: FittedTable): readonly number[] {
  if (fitted.recipe.feeds !== 'figures') return fitted.table.rows;
  return labelledRows(fitted)
    .filter(({ label }) => rowKind(label.name ?? label.key ?? '') === null)
    .map(({ row }) => row);
}

function reviewColumn(
  { index, header }: FittedTable['table']['columns'][number],
  { columns, sheet }: FittedTable,
  rows: readonly number[],
  proposal: ColumnProposal | undefined
): ColumnReview {
  const column = columns.find((each) => each.index === index)?.recipe ?? newColumn(header);
  const decimal = column.decimal ?? proposal?.decimal ?? ',';
  const decided = proposal !== undefined && proposal.confidence === 'check' && column.as !== 'ignore';
  return {
    header,
    position: index + 1,
    column,
    confidence: decided ? 'certain' : (proposal?.confidence ?? 'likely'),
    reason: proposal?.reason ?? 'text',
    preview: previewColumn(sheet, rows, index, decimal)
  };
}

/** A column the recipe does not know stays outside. */
function newColumn(header: string): RecipeColumn {
  return { header: yearPattern(header), as: 'ignore' };
}
