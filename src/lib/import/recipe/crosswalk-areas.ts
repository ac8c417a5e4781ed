import type { AreaRegister, KnownArea } from '../join/area-register.ts';
import type { Decoded } from '../model.ts';
import { cellText } from '../understand/cell-text.ts';
import { fitTable } from './fit-table.ts';
import { tabularFiles } from './point-sheets.ts';
import type { Recipe } from './recipe.ts';

/**
 * Areas of earlier vintages that a crosswalk names and no layer has: their figures can be converted without knowing
 * where they lie. None where the recipe converts nothing.
 */
export function crosswalkAreas(
  recipe: Recipe,
  files: readonly Decoded[],
  { areas }: AreaRegister
): KnownArea[] {
  const { convert_to: to } = recipe;
  if (to === undefined) return [];
  const known = new Map(areas.map((area) => [area.id, area]));
  const ids = earlierIds(recipe, files);
  const example = ids.map((id) => known.get(id)).find((area) => area !== undefined && area.vintage !== to);
  const level = example?.level ?? areas.find(({ vintage }) => vintage === to)?.level ?? '';
  const vintage = example?.vintage ?? null;
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: id, level, vintage: vintage ?? '', parentId: null }));
}

function earlierIds(recipe: Recipe, files: readonly Decoded[]): string[] {
  const texts = tabularFiles(files).flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) => {
      const fitted = fitTable(recipe, file, sheet);
      const column = fitted?.columns.find((candidate) => candidate.recipe.field === 'from_id');
      if (fitted?.recipe.feeds !== 'crosswalk' || column === undefined) return [];
      return fitted.table.rows.map((row) => cellText(sheet.rows[row]?.[column.index]));
    })
  );
  return [...new Set(texts.filter((text) => text !== ''))];
}
