import { moments } from '../moments.ts';

const largestHead = 0.4;

/**
 * Head/tail breaks for ascending values with a long upper tail: the mean, then the mean of what lies above it, and so
 * on while the head is at most 40 % of its part and more than one value.
 * Source: Jiang (2013), "Head/tail breaks", Professional Geographer 65(3); classInt `headtails`, thr = 0.4.
 */
export function headTailBreaks(sorted: Float64Array): number[] {
  const { mean } = moments(sorted);
  const head = sorted.filter((value) => value > mean);
  const goesOn = head.length > 1 && head.length / sorted.length <= largestHead;
  return goesOn ? [mean, ...headTailBreaks(head)] : [mean];
}
