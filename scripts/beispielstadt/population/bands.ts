/** Age bands of the population table: single years to 20, 21 to 24, then five years, 90 and older open. */
export interface AgeBand {
  from: number;
  /** Null = open. */
  to: number | null;
}

export const ageBands: readonly AgeBand[] = [
  ...Array.from({ length: 21 }, (_, age) => ({ from: age, to: age })),
  { from: 21, to: 24 },
  ...Array.from({ length: 13 }, (_, step) => ({ from: 25 + 5 * step, to: 29 + 5 * step })),
  { from: 90, to: null }
];

/** Counts by single year of age → counts by band. */
export function intoBands(byAge: readonly number[]): number[] {
  return ageBands.map(({ from, to }) =>
    byAge.slice(from, to === null ? undefined : to + 1).reduce((sum, count) => sum + count, 0)
  );
}
