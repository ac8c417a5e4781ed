import { textWidth } from '../chain/text-width.ts';

/** A limit between classes, and its text where there is room for it. */
export interface LimitMark {
  limit: number;
  x: number;
  text: string | null;
}

const fontSize = 11.5;
const air = 5;

/** The limits in their order with the texts that do not lie over one another; equal limits stand once. */
export function limitMarks(
  limits: readonly number[],
  x: (value: number) => number,
  format: (value: number) => string
): LimitMark[] {
  let taken = -Infinity;
  return [...new Set(limits)].map((limit) => {
    const [place, text] = [x(limit), format(limit)];
    const half = textWidth(text, fontSize) / 2;
    if (place - half < taken) return { limit, x: place, text: null };
    taken = place + half + air;
    return { limit, x: place, text };
  });
}
