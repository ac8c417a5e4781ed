/** A thing in the chart that can be reached by keyboard: rows from above, things of a row from the left. */
export interface ChartStop {
  key: string;
  x: number;
}

/** The stop that an arrow key leads to; up and down go to the nearest of the next row, the ends stay. */
export function nextStop(
  grid: readonly (readonly ChartStop[])[],
  current: string,
  key: string
): string | null {
  const rows = grid.filter((row) => row.length > 0);
  const rowIndex = rows.findIndex((row) => row.some((stop) => stop.key === current));
  const row = rows[rowIndex];
  if (!row) return rows[0]?.[0]?.key ?? null;
  const place = row.findIndex((stop) => stop.key === current);
  switch (key) {
    case 'ArrowRight':
      return row[place + 1]?.key ?? null;
    case 'ArrowLeft':
      return row[place - 1]?.key ?? null;
    case 'Home':
      return row[0]?.key ?? null;
    case 'End':
      return row.at(-1)?.key ?? null;
    case 'ArrowDown':
      return nearest(rows[rowIndex + 1], row[place]?.x ?? 0);
    case 'ArrowUp':
      return nearest(rows[rowIndex - 1], row[place]?.x ?? 0);
    default:
      return null;
  }
}

function nearest(row: readonly ChartStop[] | undefined, x: number): string | null {
  let best: ChartStop | null = null;
  for (const stop of row ?? []) if (!best || Math.abs(stop.x - x) < Math.abs(best.x - x)) best = stop;
  return best?.key ?? null;
}
