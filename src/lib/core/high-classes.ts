import type { AreaIndex } from './stress-types.ts';

/**
 * The lowest class that is called high stress: of four or more classes the two uppermost (high and very high), of
 * fewer only the uppermost. Berlin's "niedrig" and "sehr niedrig" status are these two.
 */
export function lowestHighClass(classCount: number): number {
  return classCount >= 4 ? classCount - 1 : classCount;
}

/** Whether the area is in a class of high stress. */
export function isHigh({ status }: AreaIndex, classCount: number): boolean {
  return status !== null && status.class >= lowestHighClass(classCount);
}
