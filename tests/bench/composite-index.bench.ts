import { compositeIndex } from '../../src/lib/core/composite-index.ts';
import type { BenchCase, Prepared } from './bench-case.ts';
import { columnDifference, figures } from './figures.ts';
import { measure } from './measure.ts';
import { simpleLoop } from './simple-loop.ts';

interface Size {
  rows: number;
  columns: number;
  label: string;
  repeat: number;
  loopGoal: number;
}

const city: Size = { rows: 542, columns: 4, label: '542 × 4', repeat: 5_000, loopGoal: 2 };
const country: Size = { rows: 33_755, columns: 20, label: '33,755 × 20', repeat: 30, loopGoal: 1.5 };
const million: Size = { rows: 1_000_000, columns: 20, label: '1M × 20', repeat: 1, loopGoal: 1.25 };
const duckdbGoal = 0.15;

/** The index of z-scores at three sizes, against the best simple loop and against SQL in the shipped engine. */
export const compositeIndexCases: readonly BenchCase[] = [
  ...[city, country, million].map((size) => againstLoop(size)),
  ...[country, million].map((size) => againstDuckdb(size))
];

function againstLoop({ rows, columns, label, repeat, loopGoal }: Size): BenchCase {
  return {
    name: `composite index ${label}`,
    prepare: () => {
      const [data, weights] = inputs(rows, columns);
      return prepared({
        ours: () => ourIndex(data, weights),
        peer: { name: 'simple loop', run: () => simpleLoop(data, weights) },
        goal: loopGoal,
        difference: (ours, peer) => columnDifference(ours, peer, 1e-9),
        repeat,
        pairs: 15
      });
    }
  };
}

function againstDuckdb({ rows, columns, label, repeat }: Size): BenchCase {
  return {
    name: `composite index ${label} vs SQL`,
    prepare: async () => {
      const { openDuckdbComposite } = await import('./duckdb-composite.ts');
      const [data, weights] = inputs(rows, columns);
      const duckdb = await openDuckdbComposite(data, weights);
      return {
        ...prepared({
          ours: () => ourIndex(data, weights),
          peer: { name: 'duckdb-wasm', run: () => duckdb.index() },
          goal: duckdbGoal,
          difference: (ours, peer) => columnDifference(ours, peer, 1e-9),
          repeat: Math.min(repeat, 3),
          pairs: 11
        }),
        dispose: () => duckdb.close()
      };
    }
  };
}

function prepared(race: Parameters<typeof measure<Float64Array>>[1]): Prepared {
  return { measure: (name) => measure(name, race) };
}

function inputs(rows: number, columns: number): [Float64Array[], number[]] {
  const weights = Array.from({ length: columns }, (_, j) => (j + 1) / ((columns * (columns + 1)) / 2));
  return [figures(rows, columns), weights];
}

function ourIndex(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const composite = compositeIndex(columns, weights);
  if (composite.kind !== 'index') throw new Error(composite.kind);
  return composite.index;
}
