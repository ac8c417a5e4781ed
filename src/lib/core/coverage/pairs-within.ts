import type { CostPairs } from './cost-pairs.ts';
import type { PlanePoints } from './local-plane.ts';
import { uniformGrid } from './uniform-grid.ts';

/** Cells per limit: two keep the cells that are searched close to the circle. */
const cellsPerLimit = 2;

/**
 * All pairs at most `limit` apart on the plane (inclusive), by origin; destinations of one origin in the order of the
 * grid's cells. Costs are distances times `factor`.
 */
export function pairsWithin(
  origins: PlanePoints,
  destinations: PlanePoints,
  limit: number,
  factor = 1
): CostPairs {
  const [originCount, destinationCount] = [origins.x.length, destinations.x.length];
  const reach = limit / factor;
  const square = reach * reach;
  const grid = uniformGrid(destinations, Math.min(reach, 1e7) / cellsPerLimit);
  const { originX, originY, cellSize, columns, rows, start: cells, x: gridX, y: gridY, index } = grid;
  const start = new Uint32Array(originCount + 1);
  let destination = new Uint32Array(16 * originCount + destinationCount);
  let cost = new Float64Array(destination.length);
  let count = 0;
  for (let i = 0; i < originCount; i++) {
    const x = origins.x[i] as number;
    const y = origins.y[i] as number;
    const left = within(Math.floor((x - reach - originX) / cellSize), columns);
    const right = within(Math.floor((x + reach - originX) / cellSize) + 1, columns);
    const top = within(Math.floor((y + reach - originY) / cellSize) + 1, rows);
    for (let row = within(Math.floor((y - reach - originY) / cellSize), rows); row < top; row++) {
      const from = cells[row * columns + left] as number;
      const to = cells[row * columns + right] as number;
      if (count + to - from > destination.length) {
        destination = grown(destination, new Uint32Array(2 * (count + to - from)));
        cost = grown(cost, new Float64Array(destination.length));
      }
      for (let k = from; k < to; k++) {
        const dx = (gridX[k] as number) - x;
        const dy = (gridY[k] as number) - y;
        const squared = dx * dx + dy * dy;
        // Written always and kept by counting: half of the candidates lie outside, and a branch would be guessed wrong.
        destination[count] = index[k] as number;
        cost[count] = squared;
        count += squared <= square ? 1 : 0;
      }
    }
    start[i + 1] = count;
  }
  for (let k = 0; k < count; k++) cost[k] = Math.sqrt(cost[k] as number) * factor;
  const kept = { destination: destination.subarray(0, count), cost: cost.subarray(0, count) };
  return { originCount, destinationCount, start, ...kept };
}

const within = (place: number, count: number) => (place < 0 ? 0 : place > count ? count : place);

function grown<Items extends Uint32Array | Float64Array>(items: Items, larger: Items): Items {
  larger.set(items);
  return larger;
}
