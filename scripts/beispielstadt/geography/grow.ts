import { cellCount, neighbour, steps } from './grid.ts';

/** Where a region starts, and how fast it grows against the others. */
export interface Seed {
  label: number;
  cell: number;
  pace: number;
}

/**
 * Shares the cells out among the seeds by least cost of the way (Dijkstra with one bucket per whole cost).
 * `allowed(cell, label)` limits where a region may grow. Returns the label per cell, −1 where none came.
 */
export function grow(
  seeds: readonly Seed[],
  cost: Uint16Array,
  allowed: (cell: number, label: number) => boolean
): Int16Array {
  const labels = new Int16Array(cellCount).fill(-1);
  const buckets: number[][] = [seeds.map(({ cell }, index) => arrivalOf(cell, index))];
  for (let distance = 0; distance < buckets.length; distance += 1) {
    for (const arrival of buckets[distance] ?? []) {
      const cell = Math.floor(arrival / seedLimit);
      const seed = seeds[arrival % seedLimit] as Seed;
      if (labels[cell] !== -1 || !allowed(cell, seed.label)) continue;
      labels[cell] = seed.label;
      spread(arrival, seed, distance, cost, labels, buckets);
    }
    buckets[distance] = [];
  }
  return labels;
}

/** A cell and the position of the seed that reaches it, in one number. */
const arrivalOf = (cell: number, seedIndex: number) => cell * seedLimit + seedIndex;
const seedLimit = 1024;

function spread(
  arrival: number,
  { pace }: Seed,
  distance: number,
  cost: Uint16Array,
  labels: Int16Array,
  buckets: number[][]
): void {
  const cell = Math.floor(arrival / seedLimit);
  for (const [dx, dy, length] of steps) {
    const next = neighbour(cell, dx, dy);
    if (next < 0 || labels[next] !== -1) continue;
    const ground = ((cost[cell] ?? 0) + (cost[next] ?? 0)) / 2;
    const later = distance + Math.max(1, Math.round((ground * length) / (20 * pace)));
    (buckets[later] ??= []).push(arrivalOf(next, arrival % seedLimit));
  }
}
