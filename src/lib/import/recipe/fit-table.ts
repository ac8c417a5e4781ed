import type { Sheet } from '../model.ts';
import { findTable, type FoundTable } from '../understand/find-table.ts';
import { sheetQuestion, type Question } from './question.ts';
import type { Recipe, RecipeColumn, RecipeTable } from './recipe.ts';
import { fitsPattern, yearPattern } from './year-pattern.ts';

/** A column of a sheet with the column of the recipe that describes it. */
export interface FittedColumn {
  index: number;
  header: string;
  recipe: RecipeColumn;
}

/** A sheet with the table of the recipe that describes it. */
export interface FittedTable {
  recipe: RecipeTable;
  file: string;
  sheet: Sheet;
  table: FoundTable;
  columns: readonly FittedColumn[];
  questions: readonly Question[];
}

/** Finds the table of the recipe for a sheet by the names of file and sheet and by its headers; null for none. */
export function fitTable(recipe: Recipe, file: string, sheet: Sheet): FittedTable | null {
  const candidates = recipe.tables
    .filter((table) => fitsPattern(table.file, file) && sheetFits(table, file, sheet))
    .map((table) => fit(table, file, sheet))
    .filter((fitted) => fitted !== null);
  return candidates.sort((a, b) => coverage(b) - coverage(a))[0] ?? null;
}

/** The only sheet of a file without sheets bears the name of the file. */
function sheetFits(table: RecipeTable, file: string, sheet: Sheet): boolean {
  return fitsPattern(table.sheet, sheet.name) || (table.sheet === table.file && sheet.name === file);
}

function coverage({ columns, recipe }: FittedTable): number {
  const headers = new Set(columns.map((column) => column.recipe.header));
  return headers.size / recipe.columns.length + headers.size * 1e-6;
}

function fit(recipe: RecipeTable, file: string, sheet: Sheet): FittedTable | null {
  const asked = findTable(
    sheet,
    recipe.header_rows.map((row) => row - 1)
  );
  const found = asked !== null && describes(asked, recipe) ? asked : findTable(sheet);
  if (found === null) return null;
  const columns = found.columns.flatMap(({ index, header }) => {
    const described = columnFor(header, recipe);
    return described === undefined ? [] : [{ index, header, recipe: described }];
  });
  if (columns.length === 0) return null;
  return { recipe, file, sheet, table: found, columns, questions: differences(recipe, file, sheet, found) };
}

function describes({ columns }: FoundTable, { columns: described }: RecipeTable): boolean {
  const found = new Set(columns.map(({ header }) => yearPattern(header)));
  return described.filter(({ header }) => found.has(header)).length > 0.5 * described.length;
}

function columnFor(header: string, { columns }: RecipeTable): RecipeColumn | undefined {
  return (
    columns.find((column) => column.header === header) ??
    columns.find((column) => fitsPattern(column.header, header))
  );
}

/** What a delivery has other than the one the recipe was made for. */
function differences(recipe: RecipeTable, file: string, sheet: Sheet, table: FoundTable): Question[] {
  const place = { file, sheet: sheet.name };
  const present = new Set(table.columns.map(({ header }) => yearPattern(header)));
  const parts = new Set(recipe.columns.flatMap((column) => [column.numerator_from, column.denominator_from]));
  const missing = recipe.columns.filter(
    ({ header, as }) => (as !== 'ignore' || parts.has(header)) && !present.has(yearPattern(header))
  );
  const added = table.columns.filter(({ header }) => columnFor(header, recipe) === undefined);
  const moved = table.headerRows.map((row) => row + 1).join() !== recipe.header_rows.join();
  return [
    ...missing.map(({ header }): Question => ({
      ...sheetQuestion('recipe_column_missing', 'check', place),
      column: header
    })),
    ...added.map(({ header }): Question => ({
      ...sheetQuestion('recipe_column_new', 'likely', place),
      column: header
    })),
    ...(moved
      ? [
          sheetQuestion('recipe_header_moved', 'likely', place, {
            rows: table.headerRows.map((row) => row + 1).join(', ')
          })
        ]
      : [])
  ];
}
