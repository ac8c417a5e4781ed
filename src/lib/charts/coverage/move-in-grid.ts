/** A cell of a grid; row 0 is the head, column 0 the names. */
export interface GridPlace {
  row: number;
  column: number;
}

/** Rows and columns including heads, and the rows of a page. */
export interface GridSize {
  rows: number;
  columns: number;
  page: number;
}

/**
 * Where a key leads in a grid (WAI-ARIA grid pattern): arrows by one, Page keys by a page, Home and End within the row,
 * with Ctrl to the first and the last cell. Null for other keys and where it leads nowhere else.
 */
export function moveInGrid(
  { row, column }: GridPlace,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { rows, columns, page }: GridSize
): GridPlace | null {
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 }
  };
  const wanted = moves[key];
  if (!wanted) return null;
  const place = { row: within(wanted.row, rows), column: within(wanted.column, columns) };
  return place.row === row && place.column === column ? null : place;
}

const within = (place: number, count: number) => Math.max(0, Math.min(count - 1, place));

/** The rows to draw of a long list: those in view and `spare` on either side; `to` is exclusive. */
export function visibleRows(
  count: number,
  {
    scrollTop,
    height,
    rowHeight,
    spare = 8
  }: { scrollTop: number; height: number; rowHeight: number; spare?: number }
): { from: number; to: number } {
  const first = Math.floor(scrollTop / rowHeight) - spare;
  const last = Math.ceil((scrollTop + height) / rowHeight) + spare;
  const from = Math.max(0, Math.min(first, count));
  return { from, to: Math.max(from, Math.min(last, count)) };
}
