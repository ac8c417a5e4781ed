import { isHigh } from '../../core/high-classes.ts';
import type { AreaIndex, StressIndex } from '../../core/stress-types.ts';
import type { ReportPlan } from './report-plan.ts';

/**
 * The areas that have a profile of their own in a report, by rank, areas without one last: those that the plan names,
 * else all areas in a social report, the first one in a profile, and those of high stress in the other reports.
 */
export function profileAreaIds({ template, areaIds }: ReportPlan, stress: StressIndex): readonly string[] {
  const ranked = [...stress.areas].sort(byRank);
  if (areaIds !== null) return ranked.filter((area) => areaIds.includes(area.areaId)).map(idOf);
  if (template === 'social_report') return ranked.map(idOf);
  if (template === 'profile') return ranked.slice(0, 1).map(idOf);
  return ranked.filter((area) => isHigh(area, stress.classCount)).map(idOf);
}

const idOf = ({ areaId }: AreaIndex) => areaId;
const rankOf = ({ status }: AreaIndex) => status?.rank ?? Infinity;

/** Highest stress first, equal ranks by id, areas without a rank last. */
export const byRank = (a: AreaIndex, b: AreaIndex): number =>
  rankOf(a) === rankOf(b) ? (a.areaId < b.areaId ? -1 : 1) : rankOf(a) - rankOf(b);
