import { fisherJenksStarts } from '../../src/lib/core/classification/fisher-jenks.ts';
import { percentileRanks } from '../../src/lib/core/index-methods/percentile-rank.ts';
import type { BenchCase } from './bench-case.ts';
import { columnDifference, figures } from './figures.ts';
import { measure } from './measure.ts';

const [rows, columns, classes] = [33_755, 16, 5];

/** What the methods of the index cost for a country: ranks against two engines, classes against a library. */
export const indexMethodCases: readonly BenchCase[] = [
  {
    name: 'percentile rank 33,755 × 16 vs SQL',
    prepare: async () => {
      const { openDuckdbRanks } = await import('./duckdb-ranks.ts');
      const data = tiedFigures();
      const duckdb = await openDuckdbRanks(data);
      return { ...againstRanks(data, 'duckdb-wasm', () => duckdb.ranks()), dispose: () => duckdb.close() };
    }
  },
  {
    name: 'percentile rank 33,755 × 16 vs table library',
    prepare: async () => {
      const { arqueroRanks } = await import('./arquero-ranks.ts');
      const data = tiedFigures();
      return againstRanks(data, 'arquero', arqueroRanks(data));
    }
  },
  {
    name: 'Fisher–Jenks 33,755 k = 5',
    prepare: async () => {
      const { ckmeans } = await import('simple-statistics');
      const [column = new Float64Array()] = figures(rows, 1);
      const list = Array.from(column);
      return {
        measure: (name) =>
          measure<number>(name, {
            ours: () => squaresOf(parts(column.slice().sort(), classes)),
            peer: { name: 'simple-statistics', run: () => squaresOf(ckmeans(list, classes)) },
            goal: 0.3,
            difference: (ours, peer) =>
              Math.abs(ours - peer) <= 1e-9 * peer ? null : `within-class squares ${ours}, peer has ${peer}`,
            pairs: 7
          })
      };
    }
  }
];

/** Shares in percent of two decimals, so that there are ties. */
const tiedFigures = () =>
  figures(rows, columns).map((column) => column.map((value) => Math.round(value * 100) / 100));

function againstRanks(data: readonly Float64Array[], name: string, run: () => readonly Float64Array[]) {
  return {
    measure: (title: string) =>
      measure<readonly Float64Array[]>(title, {
        ours: () => data.map((column) => percentileRanks(column)),
        peer: { name, run },
        goal: 0.1,
        difference: (ours, peer) =>
          ours.map((column, j) => columnDifference(column, peer[j]!, 1e-12)).find((text) => text) ?? null,
        pairs: 7
      })
  };
}

function parts(sorted: Float64Array, count: number): Float64Array[] {
  const bounds = [0, ...fisherJenksStarts(sorted, count), sorted.length];
  return bounds.slice(1).map((end, i) => sorted.subarray(bounds[i], end));
}

function squaresOf(groups: readonly (Float64Array | readonly number[])[]): number {
  return groups.reduce((total, group) => {
    const mean = sumOf(group, (value) => value) / group.length;
    return total + sumOf(group, (value) => (value - mean) * (value - mean));
  }, 0);
}

function sumOf(group: Float64Array | readonly number[], of: (value: number) => number): number {
  let sum = 0;
  for (const value of group) sum += of(value);
  return sum;
}
