/** How sure a proposal is. What is to be checked waits for a person; the rest is applied and shown. */
export type Confidence = 'certain' | 'likely' | 'check';

const order: readonly Confidence[] = ['certain', 'likely', 'check'];

/** The lower of several degrees of confidence. */
export function leastSure(...degrees: readonly Confidence[]): Confidence {
  return order[Math.max(0, ...degrees.map((degree) => order.indexOf(degree)))] ?? 'check';
}
