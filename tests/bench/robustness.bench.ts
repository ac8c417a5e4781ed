import { quantileSorted } from 'd3-array';
import { moments } from '../../src/lib/core/moments.ts';
import { rank } from '../../src/lib/core/rank.ts';
import { RankDraws } from '../../src/lib/core/robustness/rank-draws.ts';
import { sumOfZ } from '../../src/lib/core/robustness/combine-into.ts';
import { weightDraws } from '../../src/lib/core/robustness/weight-draws.ts';
import type { BenchCase } from './bench-case.ts';
import { figures } from './figures.ts';
import { measure } from './measure.ts';

const [rows, indicators, draws] = [542, 7, 10_000];
const goal = 6;
/** Areas whose quantiles are compared with those of all their ranks sorted. */
const compared = 12;

/** Ranks under drawn weights, against the floor: the same weighted sums alone, by the plain loop. */
export const robustnessCases: readonly BenchCase[] = [
  {
    name: 'rank robustness 10,000 × 542 × 7',
    prepare: () => {
      const columns = figures(rows, indicators).map((column) => {
        const { mean, sd } = moments(column);
        return column.map((value) => (value - mean) / sd);
      });
      const weights = drawnWeights();
      return {
        measure: (name) =>
          measure<Float64Array>(name, {
            ours: () => ourQuantiles(columns),
            peer: { name: 'weighted sums alone', run: () => bareSums(columns, weights) },
            goal,
            difference: (ours) => quantileDifference(ours, columns, weights),
            pairs: 7
          })
      };
    }
  }
];

function drawing() {
  const chosen = Array.from({ length: indicators }, (_, j) => j + 1);
  return weightDraws(chosen, { seed: 1, concentration: 20 });
}

function drawnWeights(): Float64Array[] {
  const draw = drawing();
  return Array.from({ length: draws }, () => {
    const weights = new Float64Array(indicators);
    draw(weights);
    return weights;
  });
}

/** Draws, weighs, ranks, counts classes and takes the quantiles: 5 %, median and 95 % of every area. */
function ourQuantiles(columns: readonly Float64Array[]): Float64Array {
  const run = new RankDraws({
    rows,
    weights: indicators,
    draws,
    top: 10,
    draw: drawing(),
    index: (weights, index) => sumOfZ(columns, weights, index),
    mark: (index, marks) => {
      for (let i = 0; i < rows; i++) marks[i] = index[i]! > 1.5 ? 2 : index[i]! > 1 ? 1 : 0;
    }
  });
  run.take(draws);
  const quantiles = new Float64Array(3 * rows);
  for (let row = 0; row < rows; row++) {
    const { p05, median, p95 } = run.certainty(row).rank;
    quantiles.set([p05, median, p95], 3 * row);
  }
  return quantiles;
}

/** One weighted sum per row and draw; the last draw's sums. */
function bareSums(columns: readonly Float64Array[], weights: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(rows);
  for (const drawn of weights) {
    sums.fill(0);
    for (let j = 0; j < indicators; j++) {
      const column = columns[j]!;
      const weight = drawn[j]!;
      for (let i = 0; i < rows; i++) sums[i] = sums[i]! + weight * column[i]!;
    }
  }
  return sums;
}

/** What differs from the quantiles of a plain sort of all ranks, or null. */
function quantileDifference(
  ours: Float64Array,
  columns: readonly Float64Array[],
  weights: readonly Float64Array[]
): string | null {
  const ranks = Array.from({ length: compared }, () => new Uint32Array(draws));
  const sums = new Float64Array(rows);
  weights.forEach((drawn, draw) => {
    sumOfZ(columns, drawn, sums);
    const drawnRanks = rank(sums);
    ranks.forEach((own, row) => (own[draw] = drawnRanks[row]!));
  });
  for (const [row, own] of ranks.entries()) {
    const sorted = Array.from(own.sort());
    const plain = [0.05, 0.5, 0.95].map((share) => quantileSorted(sorted, share));
    const found = [...ours.subarray(3 * row, 3 * row + 3)];
    if (plain.some((value, i) => value !== found[i]))
      return `row ${row}: ${found.join(', ')}, sorted ${plain.join(', ')}`;
  }
  return null;
}
