/** The class of one unit (area, person) at each date, from 0; null where it has none. */
export type ClassSequence = readonly (number | null)[];

/** Square matrix, rows = class before, columns = class after. */
export type ClassMatrix = readonly (readonly number[])[];

/**
 * How often a unit went from one class to another between neighbouring dates, over all units and dates together.
 * Steps with an unknown class count for nothing. `weights` (one per unit, ≥ 0) default to 1.
 */
export function transitionCounts(
  sequences: readonly ClassSequence[],
  classCount: number,
  weights?: readonly number[]
): number[][] {
  const counts = Array.from({ length: classCount }, () => new Array<number>(classCount).fill(0));
  sequences.forEach((sequence, unit) => {
    const weight = weights?.[unit] ?? 1;
    for (let date = 1; date < sequence.length; date++)
      addStep(counts, sequence[date - 1] ?? null, sequence[date] ?? null, weight);
  });
  return counts;
}

function addStep(counts: number[][], from: number | null, to: number | null, weight: number): void {
  const row = from === null ? undefined : counts[from];
  if (row && to !== null && to in row) row[to] = (row[to] ?? 0) + weight;
}

/** Counts divided by the sums of their rows; a class that nobody left or stayed in has a row of zeros. */
export function transitionProbabilities(counts: ClassMatrix): number[][] {
  return counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => (total > 0 ? count / total : 0));
  });
}

/** Share of the units in each class at each date: shape classes × dates. Units without a class count for nothing. */
export function stateDistribution(
  sequences: readonly ClassSequence[],
  classCount: number,
  weights?: readonly number[]
): number[][] {
  const dates = Math.max(0, ...sequences.map(({ length }) => length));
  const sums = Array.from({ length: classCount }, () => new Array<number>(dates).fill(0));
  const totals = new Array<number>(dates).fill(0);
  sequences.forEach((sequence, unit) =>
    sequence.forEach((state, date) => {
      const row = state === null ? undefined : sums[state];
      if (!row) return;
      const weight = weights?.[unit] ?? 1;
      row[date] = (row[date] ?? 0) + weight;
      totals[date] = (totals[date] ?? 0) + weight;
    })
  );
  return sums.map((row) => row.map((sum, date) => (totals[date] ? sum / totals[date] : 0)));
}

/** How many times a unit changes its class on average. */
export function meanChanges(sequences: readonly ClassSequence[]): number | null {
  if (sequences.length === 0) return null;
  const changes = sequences.map(
    (sequence) => sequence.filter((state, date) => date > 0 && state !== sequence[date - 1]).length
  );
  return changes.reduce((sum, count) => sum + count, 0) / sequences.length;
}

/** Over how many dates a unit is in each class on average. */
export function meanTimeInState(
  sequences: readonly ClassSequence[],
  classCount: number,
  weights?: readonly number[]
): number[] {
  const total = sequences.reduce((sum, _, unit) => sum + (weights?.[unit] ?? 1), 0);
  const times = new Array<number>(classCount).fill(0);
  sequences.forEach((sequence, unit) => {
    for (const state of sequence)
      if (state !== null) times[state] = (times[state] ?? 0) + (weights?.[unit] ?? 1);
  });
  return times.map((time) => (total > 0 ? time / total : 0));
}
