import type { AreaFeature } from '../../package/model.ts';
import type { AreaRegister } from '../join/area-register.ts';
import type { Decoded } from '../model.ts';
import { tabularFiles } from './point-sheets.ts';
import { proposeLayers } from './propose-layers.ts';
import { proposeTable, type TableProposal } from './propose-table.ts';
import type { Question } from './question.ts';
import { readLayers } from './read-layers.ts';
import type { Recipe, RecipeColumn, RecipeTable } from './recipe.ts';
import { registerOf } from './register-of.ts';

/** A recipe for files, and what is to be known or decided about it. */
export interface RecipeProposal {
  recipe: Recipe;
  questions: readonly Question[];
}

interface SheetProposal extends TableProposal {
  file: string;
  sheet: string;
}

/** Proposes how files become a package; `known` are areas of the package they are added to. Nothing is read yet. */
export function proposeRecipe(files: readonly Decoded[], known: readonly AreaFeature[] = []): RecipeProposal {
  const { layers, questions } = proposeLayers(files);
  const areas: Recipe = { version: 1, municipality: '', areas: layers, tables: [], left_out: [] };
  const register = registerOf([...known, ...readLayers(areas, files).features]);
  const sheets = tabularFiles(files).flatMap((file) => proposeSheets(file, register));
  const recipe = { ...areas, tables: mergeTables(sheets), left_out: leftOutSheets(sheets) };
  return { recipe, questions: [...questions, ...sheets.flatMap((sheet) => sheet.questions)] };
}

function proposeSheets(file: Decoded & { kind: 'table' }, register: AreaRegister): SheetProposal[] {
  return file.sheets.map((sheet) => ({
    ...proposeTable(file.file, sheet, register),
    file: file.file,
    sheet: sheet.name
  }));
}

function leftOutSheets(sheets: readonly SheetProposal[]): Recipe['left_out'] {
  return sheets.flatMap(({ file, sheet, table, questions }) =>
    table === null ? [{ file, sheet, reason: questions.at(-1)?.code ?? 'table_unknown' }] : []
  );
}

/** Sheets and files that differ only in their year and have the same columns are one table of the recipe. */
function mergeTables(sheets: readonly SheetProposal[]): RecipeTable[] {
  const tables = new Map<string, RecipeTable>();
  for (const { table } of sheets) {
    if (table === null) continue;
    const columns = distinctColumns(table.columns);
    const key = JSON.stringify([table.file, table.sheet, table.feeds, columns.map(({ header }) => header)]);
    const former = tables.get(key);
    tables.set(
      key,
      former === undefined ? { ...table, columns } : { ...former, columns: bestOf(former.columns, columns) }
    );
  }
  return [...tables.values()];
}

/** Years as columns become one column of the recipe. */
function distinctColumns(columns: readonly RecipeColumn[]): RecipeColumn[] {
  const distinct = new Map<string, RecipeColumn>();
  for (const column of columns) distinct.set(column.header, better(distinct.get(column.header), column));
  return [...distinct.values()];
}

function bestOf(columns: readonly RecipeColumn[], others: readonly RecipeColumn[]): RecipeColumn[] {
  return columns.map((column, i) => better(column, others[i] ?? column));
}

/** A column that is empty in one year says nothing about its use. */
function better(column: RecipeColumn | undefined, other: RecipeColumn): RecipeColumn {
  return column === undefined || (column.as === 'ignore' && other.as !== 'ignore') ? other : column;
}
