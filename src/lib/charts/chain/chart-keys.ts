/** A thing in the chart that can be reached by keyboard: rows from above, things of a row from the left. */
export interface ChartStop {
  key: string;
  x: number;
}

type Row = readonly ChartStop[];
type Step = (
  place: number,
  row: Row,
  above: Row | undefined,
  below: Row | undefined
) => ChartStop | undefined;

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: (place, row) => row[place + 1],
  ArrowLeft: (place, row) => row[place - 1],
  Home: (_, row) => row[0],
  End: (_, row) => row.at(-1),
  ArrowDown: (place, row, _, below) => nearest(below, row[place]),
  ArrowUp: (place, row, above) => nearest(above, row[place])
};

/** The stop that an arrow key leads to; up and down go to the nearest of the next row, the ends stay. */
export function nextStop(grid: readonly Row[], current: string, key: string): string | null {
  const rows = grid.filter((row) => row.length > 0);
  const index = rows.findIndex((row) => row.some((stop) => stop.key === current));
  const row = rows[index];
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (!row || !step) return null;
  const place = row.findIndex((stop) => stop.key === current);
  return step(place, row, rows[index - 1], rows[index + 1])?.key ?? null;
}

function nearest(row: Row | undefined, from: ChartStop | undefined): ChartStop | undefined {
  const distance = (stop: ChartStop) => Math.abs(stop.x - (from?.x ?? 0));
  return row?.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}
