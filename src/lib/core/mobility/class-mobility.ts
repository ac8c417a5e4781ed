import { transitionCounts, transitionProbabilities } from './class-sequence.ts';
import type { ClassMatrix, ClassSequence } from './class-sequence.ts';
import { meanFirstPassage, mobilityIndices, sojournTimes, steadyState } from './markov.ts';
import type { MobilityIndices } from './markov.ts';

/** How areas move between the classes of an index from one date to the next. */
export interface ClassMobility {
  /** Steps from class (row, 0 = class 1, least stress) to class (column). */
  counts: ClassMatrix;
  probabilities: ClassMatrix;
  /** All steps; the shares of them that stay, go to a class of more and of less stress add up to 1. */
  steps: number;
  stayed: number;
  worse: number;
  better: number;
  /** Where the shares of the classes lead if every step is like these; null where classes fall apart. */
  steadyState: readonly number[] | null;
  /** Steps until a class is first reached (see `meanFirstPassage`). */
  firstPassage: ClassMatrix | null;
  sojourn: readonly number[];
  indices: MobilityIndices | null;
}

/** Mobility from the classes of areas over dates; `weights` (such as residents) one per area. */
export function classMobility(
  sequences: readonly ClassSequence[],
  classCount: number,
  weights?: readonly number[]
): ClassMobility | null {
  return mobilityOfCounts(transitionCounts(sequences, classCount, weights));
}

/** Mobility from counted steps; null where there are none. */
export function mobilityOfCounts(counts: ClassMatrix): ClassMobility | null {
  const cells = counts.flatMap((row, from) => row.map((count, to) => ({ count, change: to - from })));
  const sum = (matches: (change: number) => boolean) =>
    cells.reduce((total, { count, change }) => total + (matches(change) ? count : 0), 0);
  const steps = sum(() => true);
  if (steps <= 0) return null;
  const probabilities = transitionProbabilities(counts);
  return {
    counts,
    probabilities,
    steps,
    stayed: sum((change) => change === 0) / steps,
    worse: sum((change) => change > 0) / steps,
    better: sum((change) => change < 0) / steps,
    steadyState: steadyState(probabilities),
    firstPassage: meanFirstPassage(probabilities),
    sojourn: sojournTimes(probabilities),
    indices: mobilityIndices(probabilities)
  };
}
