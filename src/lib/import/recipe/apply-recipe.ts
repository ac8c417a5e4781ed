import type { AreaFeature } from '../../package/model.ts';
import type { AreaRegister } from '../join/area-register.ts';
import type { Decoded, Sheet } from '../model.ts';
import { profileColumns } from '../understand/column-profile.ts';
import { shiftedHeader } from '../understand/shifted-header.ts';
import { truncatedFile } from '../understand/truncated-file.ts';
import { isMicrodata } from '../understand/personal-data.ts';
import { isBlank } from '../understand/cell-text.ts';
import type { Join } from '../join/join-rows.ts';
import type { Draft, RejectReason } from './draft.ts';
import { crosswalkAreas } from './crosswalk-areas.ts';
import { tabularFiles } from './point-sheets.ts';
import { fitTable, type FittedTable } from './fit-table.ts';
import { sheetQuestion, type Question } from './question.ts';
import { mergeQuestions } from './merge-questions.ts';
import { readFigures } from './read-figures.ts';
import { readLayers } from './read-layers.ts';
import { readRecords } from './read-records.ts';
import type { Recipe } from './recipe.ts';
import { registerOf } from './register-of.ts';
import { fitsPattern } from './year-pattern.ts';

/** Files read by a recipe: areas, everything else, and what is to be known or decided. */
export interface Application {
  features: readonly AreaFeature[];
  register: AreaRegister;
  draft: Draft;
  questions: readonly Question[];
}

/**
 * Reads files as a recipe says; `known` are areas of the package they are added to. What does not fit is named,
 * never dropped silently.
 */
export function applyRecipe(
  recipe: Recipe,
  files: readonly Decoded[],
  known: readonly AreaFeature[] = []
): Application {
  const { features: own, questions } = readLayers(recipe, files);
  const features = [...known, ...own];
  const register = registerOf(features, crosswalkAreas(recipe, files, registerOf(features)));
  const draft: Draft = { sheets: [], figures: [], residents: [], records: [], rejections: [], merged: [] };
  const all = [...questions];
  const used = new Set<Recipe['tables'][number]>();
  for (const file of tabularFiles(files)) {
    for (const sheet of file.sheets) {
      const fitted = fitTable(recipe, file.file, sheet);
      if (fitted !== null) used.add(fitted.recipe);
      all.push(...readSheet(recipe, file.file, sheet, fitted, register, draft));
    }
  }
  return { features, register, draft, questions: [...mergeQuestions(all), ...unusedTables(recipe, used)] };
}

function unusedTables({ tables }: Recipe, used: ReadonlySet<Recipe['tables'][number]>): Question[] {
  return tables
    .filter((table) => !used.has(table))
    .map(({ file, sheet }) => sheetQuestion('recipe_file_missing', 'check', { file, sheet }));
}

function readSheet(
  recipe: Recipe,
  file: string,
  sheet: Sheet,
  fitted: FittedTable | null,
  register: AreaRegister,
  draft: Draft
): Question[] {
  if (fitted === null) return unread(recipe, file, sheet, draft);
  const profiles = profileColumns(sheet, fitted.table);
  if (isMicrodata(profiles, fitted.table.rows.length)) {
    draft.sheets.push(emptySheet(file, sheet, 'microdata'));
    return [sheetQuestion('microdata', 'likely', { file, sheet: sheet.name })];
  }
  const suspicions = suspicionsOf(fitted, shiftedHeader(profiles));
  return [...fitted.questions, ...suspicions, ...readTable(fitted, suspicions, register, draft)];
}

function suspicionsOf(
  { file, sheet, recipe }: FittedTable,
  shift: ReturnType<typeof shiftedHeader>
): Question[] {
  const place = { file, sheet: sheet.name };
  const rule = recipe.period?.from;
  const noPeriod =
    recipe.feeds === 'figures' && rule === 'unknown' ? [sheetQuestion('no_period', 'check', place)] : [];
  if (shift === null || recipe.feeds !== 'figures' || recipe.accepted.includes('shifted_header'))
    return noPeriod;
  const [without, negative] = [shift.withoutNegatives.join(', '), shift.withNegatives.join(', ')];
  return [...noPeriod, sheetQuestion('shifted_header', 'check', place, { without, negative })];
}

function readTable(
  fitted: FittedTable,
  suspicions: readonly Question[],
  register: AreaRegister,
  draft: Draft
): Question[] {
  const number = draft.sheets.length;
  const report = emptySheet(fitted.file, fitted.sheet, fitted.recipe.feeds);
  draft.sheets.push({ ...report, rows: fitted.table.rows.length, unusedColumns: unusedColumns(fitted) });
  rejectOutside(fitted, draft, number);
  if (suspicions.some(({ code }) => code === 'shifted_header')) {
    rejectAll(fitted, draft, number, 'undecided');
    return [];
  }
  if (fitted.recipe.feeds !== 'figures') {
    keep(draft, number, readRecords(fitted, draft, number));
    return [];
  }
  const { join, questions, kept } = readFigures(fitted, register, draft, number);
  keep(draft, number, kept, join, fitted.recipe.level);
  return [...questions, ...truncation(fitted, join)];
}

function keep(draft: Draft, number: number, kept: number, join?: Join, level = ''): void {
  const sheet = draft.sheets[number];
  if (sheet === undefined) return;
  sheet.kept = kept;
  sheet.matchedAreas = join?.matchedIds ?? [];
  sheet.unmatchedAreas = (join?.unmatchedIds ?? []).map((id) => ({ level, id }));
}

function truncation(
  { file, sheet, recipe, table }: FittedTable,
  { matches, matchedIds, unmatchedIds }: Join
): Question[] {
  if (recipe.accepted.includes('truncated')) return [];
  const level = recipe.level ?? '';
  const present = table.rows.flatMap((row) => {
    const match = matches.get(row);
    return match?.kind === 'matched' && match.level === level ? [match.id] : [];
  });
  const found = truncatedFile(present, [...matchedIds, ...unmatchedIds]);
  if (found === null) return [];
  return [sheetQuestion('truncated', 'check', { file, sheet: sheet.name }, { ...found })];
}

function unusedColumns({ table, columns, sheet }: FittedTable): string[] {
  const used = new Set(
    columns
      .filter(({ recipe }) => !['ignore', 'personal', 'parent'].includes(recipe.as))
      .map(({ index }) => index)
  );
  const partners = new Set(columns.flatMap(({ recipe }) => [recipe.numerator_from, recipe.denominator_from]));
  return table.columns
    .filter(({ index }) => !used.has(index) && table.rows.some((row) => !isBlank(sheet.rows[row]?.[index])))
    .filter(({ index }) => !partners.has(columns.find((column) => column.index === index)?.recipe.header))
    .map(({ header }) => header);
}

function rejectOutside({ table }: FittedTable, draft: Draft, sheet: number): void {
  for (const { row, text } of table.headings) reject(draft, sheet, row, text, 'heading');
  for (const { row, text } of table.notes) reject(draft, sheet, row, text, 'note');
}

function rejectAll({ table }: FittedTable, draft: Draft, sheet: number, reason: RejectReason): void {
  for (const row of table.rows) reject(draft, sheet, row, '', reason);
}

function reject(draft: Draft, sheet: number, row: number, label: string, reason: RejectReason): void {
  draft.rejections.push({ source: { sheet, row: row + 1, column: 0 }, label, reason });
}

function emptySheet(file: string, sheet: Sheet, feeds: string): Draft['sheets'][number] {
  return {
    file,
    sheet: sheet.name,
    feeds,
    rows: 0,
    kept: 0,
    unusedColumns: [],
    matchedAreas: [],
    unmatchedAreas: []
  };
}

/** A sheet no table of the recipe describes: left out on purpose, or new. */
function unread(recipe: Recipe, file: string, sheet: Sheet, draft: Draft): Question[] {
  const known = recipe.left_out.find(
    (entry) =>
      fitsPattern(entry.file, file) && (entry.sheet === undefined || fitsPattern(entry.sheet, sheet.name))
  );
  draft.sheets.push({ ...emptySheet(file, sheet, known?.reason ?? 'nothing'), rows: sheet.rows.length });
  return known === undefined ? [sheetQuestion('recipe_sheet_new', 'check', { file, sheet: sheet.name })] : [];
}
