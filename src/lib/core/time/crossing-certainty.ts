import { lowestHighClass } from '../high-classes.ts';
import type { AreaCertainty } from '../robustness/robustness-types.ts';
import { certainShare } from '../robustness/top-certainty.ts';
import type { StressIndex } from '../stress-types.ts';
import type { LimitCrossing } from './limit-crossings.ts';

/** An area that crossed a limit, and what other weightings say of it; `certainty` is null while that is not known. */
interface CrossingQuestion {
  crossing: LimitCrossing;
  certainty: AreaCertainty | null;
  /** The index after the crossing. */
  index: StressIndex;
}

/**
 * Whether other weightings would leave the area on the side of the limit that it came from: they do so in more than
 * 5 % of the draws, where it is counted how often the area is above the limit, which is so for the limits of the
 * uppermost class and of high stress. At other limits the interval of the rank has to reach over it. The limit is the
 * one next to the class before. Null while the draws are not known.
 */
export function dependsOnWeights({ crossing, certainty, index }: CrossingQuestion): boolean | null {
  if (certainty === null) return null;
  const isMore = crossing.class > crossing.classBefore;
  const classAbove = isMore ? crossing.classBefore + 1 : crossing.classBefore;
  const above = shareAbove(classAbove, certainty, index.classCount);
  if (above !== null) return isMore ? above < certainShare : above > 1 - certainShare;
  const lastRankAbove = index.areas.filter(({ status }) => status && status.class >= classAbove).length;
  return isMore ? certainty.rank.p95 > lastRankAbove : certainty.rank.p05 <= lastRankAbove;
}

/** Share of the draws that put the area into a class or a higher one; null where it is not counted. */
function shareAbove(
  position: number,
  { topClassShare, highShare }: AreaCertainty,
  classCount: number
): number | null {
  if (position === classCount) return topClassShare;
  return position === lowestHighClass(classCount) ? highShare : null;
}
