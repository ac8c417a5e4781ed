/** Figures of some of the areas: `values` may be read where `known` is 1; both have one entry per area. */
export interface RowScores {
  values: Float64Array;
  known: Uint8Array;
}

/** The figures at the place of their areas. */
export function scatterColumn(figures: Float64Array, rows: Uint32Array, areaCount: number): RowScores {
  const column = { values: new Float64Array(areaCount), known: new Uint8Array(areaCount) };
  rows.forEach((row, i) => {
    column.values[row] = figures[i] as number;
    column.known[row] = 1;
  });
  return column;
}
