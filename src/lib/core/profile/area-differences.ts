import { ascending } from '../dense-rows.ts';
import type { AreaIndex, StressIndex } from '../stress-types.ts';

/** How far areas lie apart in one indicator. */
export interface IndicatorSpread {
  indicatorId: string;
  /** Largest − smallest standardised score among the areas. */
  spread: number;
}

/** What an indicator adds to the difference of two indices. */
export interface DifferencePart {
  indicatorId: string;
  /** Contribution to the higher index − contribution to the lower one. */
  contribution: number;
}

/** Why one area has a higher index than another. */
export interface IndexDifference {
  higherId: string;
  lowerId: string;
  /** Higher index − lower index, 0 or more. */
  difference: number;
  /** What widens the difference most first. They add up to it wherever contributions add up to the index. */
  parts: readonly DifferencePart[];
}

/** Indicators by how far the classified ones of the areas lie apart, the widest first, then by id. */
export function indicatorSpreads(index: StressIndex, areaIds: readonly string[]): IndicatorSpread[] {
  const chosen = index.areas.filter(({ areaId }) => areaIds.includes(areaId));
  const byIndicator = new Map<string, number[]>();
  for (const { indicatorId, z } of chosen.flatMap(({ scores }) => scores))
    byIndicator.set(indicatorId, [...(byIndicator.get(indicatorId) ?? []), z]);
  return [...byIndicator]
    .filter(([, scores]) => scores.length > 1)
    .map(([indicatorId, scores]) => ({ indicatorId, spread: Math.max(...scores) - Math.min(...scores) }))
    .sort((a, b) => b.spread - a.spread || ascending(a.indicatorId, b.indicatorId));
}

/** The difference of the indices of two areas by indicator; null where one of them has none. */
export function indexDifference(
  index: StressIndex,
  firstId: string,
  secondId: string
): IndexDifference | null {
  const [first, second] = [firstId, secondId].map((id) => index.areas.find(({ areaId }) => areaId === id));
  if (!first?.status || !second?.status) return null;
  const [higher, lower] = first.status.index >= second.status.index ? [first, second] : [second, first];
  const below = new Map(lower.scores.map(({ indicatorId, contribution }) => [indicatorId, contribution]));
  return {
    higherId: higher.areaId,
    lowerId: lower.areaId,
    difference: indexOf(higher) - indexOf(lower),
    parts: higher.scores
      .map(({ indicatorId, contribution }) => {
        return { indicatorId, contribution: contribution - (below.get(indicatorId) ?? 0) };
      })
      .sort((a, b) => b.contribution - a.contribution || ascending(a.indicatorId, b.indicatorId))
  };
}

const indexOf = ({ status }: AreaIndex): number => status?.index ?? 0;
