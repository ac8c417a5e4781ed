import { NotClassifiable } from '../not-classifiable.ts';
import { stressIndex } from '../stress-index.ts';
import type { IndexInput, StressIndex } from '../stress-types.ts';

/** What the index of one date is computed from; `vintage` is the boundary vintage of its areas. */
export interface DatedInput {
  period: string;
  vintage: string;
  input: IndexInput;
}

/** The index of one date; null where it cannot be computed. */
export interface DatedIndex {
  period: string;
  vintage: string;
  index: StressIndex | null;
}

/** The index of a date with the given weights by indicator. */
export function datedIndex(
  { period, vintage, input }: DatedInput,
  weights: Readonly<Record<string, number>>
): DatedIndex {
  const indicators = input.indicators.flatMap((one) => {
    const weight = weights[one.id];
    return weight === undefined ? [] : [{ ...one, weight }];
  });
  try {
    return { period, vintage, index: stressIndex({ ...input, indicators }) };
  } catch (error) {
    if (error instanceof NotClassifiable) return { period, vintage, index: null };
    throw error;
  }
}
