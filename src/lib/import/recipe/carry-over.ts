import type { Recipe, RecipeLayer, RecipeTable } from './recipe.ts';

/**
 * A new proposal with the decisions taken about an earlier one: tables and layers that were changed since they were
 * proposed stay as they are, the others are proposed anew, since further files can say more about them.
 */
export function carryOver(decided: Recipe, proposed: Recipe, anew: Recipe): Recipe {
  const wasOut = decided.left_out.filter(({ reason }) => reason === 'left_out');
  const tables = anew.tables.filter((table) => !wasOut.some((entry) => sameTable(entry, table)));
  const added = decided.tables.filter((table) => !proposed.tables.some((other) => sameTable(other, table)));
  return {
    ...anew,
    municipality: decided.municipality,
    areas: anew.areas.map((layer) => settled(layer, decided.areas, proposed.areas, sameLayer)),
    tables: [
      ...tables.map((table) => settled(table, decided.tables, proposed.tables, sameTable)),
      ...added.filter((table) => !tables.some((other) => sameTable(other, table)))
    ],
    left_out: [...anew.left_out.filter((entry) => !wasOut.some((out) => sameTable(out, entry))), ...wasOut]
  };
}

function settled<T>(
  entry: T,
  decided: readonly T[],
  proposed: readonly T[],
  same: (a: T, b: T) => boolean
): T {
  const own = decided.find((other) => same(other, entry));
  const before = proposed.find((other) => same(other, entry));
  return own !== undefined && JSON.stringify(own) !== JSON.stringify(before) ? own : entry;
}

function sameTable(
  a: Pick<RecipeTable, 'file'> & { sheet?: string | undefined },
  b: Pick<RecipeTable, 'file'> & { sheet?: string | undefined }
): boolean {
  return a.file === b.file && a.sheet === b.sheet;
}

function sameLayer(a: RecipeLayer, b: RecipeLayer): boolean {
  return a.file === b.file && a.layer === b.layer;
}
