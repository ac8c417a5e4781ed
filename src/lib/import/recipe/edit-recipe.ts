import type { AreaReference } from '../join/match-label.ts';
import type { Recipe, RecipeColumn, RecipeLayer, RecipeTable } from './recipe.ts';
import { fitsPattern } from './year-pattern.ts';

/** A decision of a reader as a change of the recipe. */
export type RecipeEdit = (recipe: Recipe) => Recipe;

/** Changes a table of the recipe. */
export function editTable(index: number, change: (table: RecipeTable) => RecipeTable): RecipeEdit {
  return (recipe) => ({
    ...recipe,
    tables: recipe.tables.map((table, i) => (i === index ? change(table) : table))
  });
}

/** Sets members of a column; one the table does not know yet joins it. Undefined takes a member away. */
export function setColumn(index: number, header: string, members: Partial<RecipeColumn>): RecipeEdit {
  return editTable(index, (table) => {
    const known = table.columns.some((column) => column.header === header);
    const columns = known ? table.columns : [...table.columns, { header, as: 'ignore' as const }];
    return {
      ...table,
      columns: columns.map((column) =>
        column.header === header ? stated({ ...column, ...members }) : column
      )
    };
  });
}

function stated(column: RecipeColumn): RecipeColumn {
  return Object.fromEntries(
    Object.entries(column).filter(([, value]) => value !== undefined)
  ) as RecipeColumn;
}

/** Says for which period all figures of a table stand. */
export function setPeriod(index: number, value: string): RecipeEdit {
  return editTable(index, (table) => ({ ...table, period: { from: 'fixed', value } }));
}

/** Says that a suspicion is unfounded, or takes that back. */
export function accept(index: number, suspicion: string, isAccepted: boolean): RecipeEdit {
  return editTable(index, (table) => {
    const others = table.accepted.filter((other) => other !== suspicion);
    return { ...table, accepted: isAccepted ? [...others, suspicion] : others };
  });
}

/** Says which areas a label stands for: none leaves its rows out, several make one area. */
export function joinLabel(
  index: number,
  label: string,
  row: number | null,
  areas: readonly AreaReference[]
): RecipeEdit {
  return editTable(index, (table) => {
    const others = table.joins.filter((join) => join.label !== label || (join.row ?? null) !== row);
    const join = {
      label,
      ...(row !== null && { row }),
      areas: areas.map(({ level, id }) => ({ level, id }))
    };
    return { ...table, joins: [...others, join] };
  });
}

/** Takes a sheet out of the import; a table of the recipe that reads several sheets loses all of them. */
export function leaveTableOut(index: number): RecipeEdit {
  return (recipe) => {
    const table = recipe.tables[index];
    if (table === undefined) return recipe;
    return {
      ...recipe,
      tables: recipe.tables.filter((_, i) => i !== index),
      left_out: [...recipe.left_out, { file: table.file, sheet: table.sheet, reason: 'left_out' }]
    };
  };
}

/** Takes a table in that was left out, as a table of figures whose columns are still to be named. */
export function takeTableIn(file: string, sheet: string, table: RecipeTable): RecipeEdit {
  return (recipe) => ({
    ...recipe,
    tables: [...recipe.tables, table],
    left_out: recipe.left_out.filter(
      (entry) =>
        !(fitsPattern(entry.file, file) && (entry.sheet === undefined || fitsPattern(entry.sheet, sheet)))
    )
  });
}

/** Forgets what a recipe says about tables, columns and layers that a delivery does not have. */
export function forgetTable(file: string, sheet: string): RecipeEdit {
  return (recipe) => ({
    ...recipe,
    areas: recipe.areas.filter((layer) => layer.file !== file || layer.layer !== sheet),
    tables: recipe.tables.filter((table) => table.file !== file || table.sheet !== sheet)
  });
}

/** Forgets a column. */
export function forgetColumn(index: number, header: string): RecipeEdit {
  return editTable(index, (table) => ({
    ...table,
    columns: table.columns.filter((column) => column.header !== header)
  }));
}

/** Sets members of a layer of areas. */
export function setLayer(index: number, members: Partial<RecipeLayer>): RecipeEdit {
  return (recipe) => ({
    ...recipe,
    areas: recipe.areas.map((layer, i) => (i === index ? { ...layer, ...members } : layer))
  });
}

/** Reads a layer that was left out. */
export function addLayer(layer: RecipeLayer): RecipeEdit {
  return (recipe) => ({ ...recipe, areas: [...recipe.areas, layer] });
}

/** Names the municipality the package is about. */
export function setMunicipality(municipality: string): RecipeEdit {
  return (recipe) => ({ ...recipe, municipality });
}
