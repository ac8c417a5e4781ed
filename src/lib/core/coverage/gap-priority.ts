import type { CoverageModel, PhaseDemand } from './coverage-model.ts';
import type { GapPriority, PriorityProblem } from './gap-types.ts';

/**
 * Stress percentile × uncovered share × persons (METHODS, coverage). `reached` is the share of persons who reach an
 * offer, `area` the place of the area in the analysis.
 */
export function gapPriority(
  model: CoverageModel,
  demand: PhaseDemand,
  area: number,
  reached: number | null
): GapPriority {
  const stressPercentile = model.stressPercentile[area] ?? null;
  const uncoveredShare = reached === null ? null : 1 - reached;
  const persons = countedPersons(model, demand, area);
  const parts = { stressPercentile, uncoveredShare, persons };
  const problem = problemOf(parts, demand);
  if (stressPercentile === null || uncoveredShare === null || persons === null)
    return { value: null, problem, ...parts };
  return { value: stressPercentile * uncoveredShare * persons, problem: null, ...parts };
}

function countedPersons({ settings }: CoverageModel, demand: PhaseDemand, area: number): number | null {
  const count = demand.persons[area]?.count ?? null;
  if (count === null || demand.birthYears === null) return null;
  return settings.priorityPersons === 'all' ? count : count / demand.birthYears;
}

function problemOf(
  {
    stressPercentile,
    uncoveredShare,
    persons
  }: Pick<GapPriority, 'stressPercentile' | 'uncoveredShare' | 'persons'>,
  { birthYears }: PhaseDemand
): PriorityProblem | null {
  if (birthYears === null) return 'no_ages';
  if (persons === null) return 'persons_unknown';
  if (stressPercentile === null) return 'stress_unknown';
  return uncoveredShare === null ? 'reach_unknown' : null;
}
