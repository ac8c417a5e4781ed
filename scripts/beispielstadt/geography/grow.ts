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
  const buckets: [cell: number, seed: Seed][][] = [seeds.map((seed) => [seed.cell, seed])];
  for (let distance = 0; distance < buckets.length; distance += 1) {
    for (const [cell, seed] of buckets[distance] ?? []) {
      if (labels[cell] !== -1 || !allowed(cell, seed.label)) continue;
      labels[cell] = seed.label;
      spread(cell, seed, distance, cost, labels, buckets);
    }
    buckets[distance] = [];
  }
  return labels;
}

function spread(
  cell: number,
  seed: Seed,
  distance: number,
  cost: Uint16Array,
  labels: Int16Array,
  buckets: [number, Seed][][]
): void {
  for (const [dx, dy, length] of steps) {
    const next = neighbour(cell, dx, dy);
    if (next < 0 || labels[next] !== -1) continue;
    const ground = ((cost[cell] ?? 0) + (cost[next] ?? 0)) / 2;
    const arrival = distance + Math.max(1, Math.round((ground * length) / (20 * seed.pace)));
    (buckets[arrival] ??= []).push([next, seed]);
  }
}
