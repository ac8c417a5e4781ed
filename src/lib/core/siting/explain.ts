import { nearestCosts } from './objective.ts';
import type { SitingProblem } from './problem.ts';
import { siteRows } from './site-rows.ts';
import type { SiteRows } from './site-rows.ts';

/** Persons of one phase at each demand point, in the order of the problem. */
export interface PhasePersons {
  phaseId: string;
  persons: Float64Array;
}

export interface EffectOptions {
  problem: SitingProblem;
  /** Ids of the candidates that would be opened. */
  chosen: readonly string[];
  /** A person is reached where a site costs at most this. */
  within: number;
  /** Area of each demand point, in the order of the problem. */
  areaIds: readonly string[];
  highStress: ReadonlySet<string>;
  phases: readonly PhasePersons[];
  /** Share of its persons who have to be reached for an area to be covered, 0–1; 0: one person is enough. */
  coveredShare: number;
}

/** Persons reached by new sites and by no existing one, and how many of them live in areas of high stress. */
export interface Reached {
  additional: number;
  inHighStress: number;
}

/** What a choice of sites changes, as data for a sentence. Persons are the weights of the demand. */
export interface SitingEffect extends Reached {
  persons: number;
  reachedBefore: number;
  reachedAfter: number;
  /** Phases may share ages: they do not add up. */
  byPhase: readonly (Reached & { phaseId: string })[];
  /** Each person is counted at the nearest new site, of equal ones at the first by id; so they add up. */
  bySite: readonly (Reached & { siteId: string })[];
  /** Ids of areas that become covered, ascending. */
  newlyCovered: readonly string[];
  /** Mean cost per person to the nearest site (at most the limit of the costs). */
  meanCost: { before: number; after: number };
}

/** Explains a choice of sites. Throws RangeError for a problem that contradicts itself or a chosen id it does not have. */
export function explainSites(options: EffectOptions): SitingEffect {
  const rows = siteRows(options.problem);
  const ways = waysOf(rows, options);
  const { weights } = rows;
  const isBefore = ways.before.map((cost) => Number(cost <= options.within));
  const isAdded = ways.after.map((cost, row) => Number(cost <= options.within && isBefore[row] === 0));
  const reached = reachedBy(rows, options, isAdded);
  const reachedBefore = sumOf(weights, isBefore);
  return {
    ...reached(weights),
    persons: sumOf(
      weights,
      weights.map(() => 1)
    ),
    reachedBefore,
    reachedAfter: reachedBefore + sumOf(weights, isAdded),
    byPhase: options.phases.map(({ phaseId, persons }) => ({
      phaseId,
      ...reached(inOrder(rows, options, persons))
    })),
    bySite: ways.chosen.map((candidate) => ({
      siteId: rows.candidateIds[candidate] as string,
      ...reached(weights.map((weight, row) => (ways.nearestNew[row] === candidate ? weight : 0)))
    })),
    newlyCovered: newlyCovered(rows, options, isBefore, isAdded),
    meanCost: { before: meanCost(rows, ways.before), after: meanCost(rows, ways.after) }
  };
}

interface Ways {
  chosen: number[];
  before: Float64Array;
  after: Float64Array;
  nearestNew: Int32Array;
}

function waysOf(rows: SiteRows, { chosen: ids }: EffectOptions): Ways {
  const chosen = ids.map((id) => rows.candidateIds.indexOf(id)).sort((a, b) => a - b);
  if (chosen.some((candidate) => candidate < 0))
    throw new RangeError('Siting: a chosen site is no candidate');
  return {
    chosen,
    before: rows.nearestExisting,
    after: nearestCosts(rows, chosen),
    nearestNew: nearestOf(rows, new Set(chosen))
  };
}

function nearestOf({ start, candidate, cost, weights }: SiteRows, chosen: ReadonlySet<number>): Int32Array {
  return Int32Array.from(weights, (_, row) => {
    let [nearest, least] = [-1, Infinity];
    for (let k = start[row] as number; k < (start[row + 1] as number); k++)
      if (chosen.has(candidate[k] as number) && (cost[k] as number) < least)
        [nearest, least] = [candidate[k] as number, cost[k] as number];
    return nearest;
  });
}

/** Values of the demand points, in the canonical order of the rows. */
function inOrder<Value>(rows: SiteRows, { problem }: EffectOptions, values: ArrayLike<Value>): Value[] {
  const place = new Map(problem.demand.ids.map((id, row) => [id, row]));
  return rows.demandIds.map((id) => values[place.get(id) as number] as Value);
}

function reachedBy(rows: SiteRows, options: EffectOptions, isAdded: Float64Array) {
  const areas = inOrder(rows, options, options.areaIds);
  const isStressed = isAdded.map(
    (added, row) => added * Number(options.highStress.has(areas[row] as string))
  );
  return (persons: ArrayLike<number>): Reached => ({
    additional: sumOf(persons, isAdded),
    inHighStress: sumOf(persons, isStressed)
  });
}

function newlyCovered(
  rows: SiteRows,
  options: EffectOptions,
  isBefore: Float64Array,
  isAdded: Float64Array
): string[] {
  const shares = new Map<string, { persons: number; before: number; after: number }>();
  inOrder(rows, options, options.areaIds).forEach((area, row) => {
    const share = shares.get(area) ?? { persons: 0, before: 0, after: 0 };
    const weight = rows.weights[row] as number;
    share.persons += weight;
    share.before += weight * (isBefore[row] as number);
    share.after += weight * ((isBefore[row] as number) + (isAdded[row] as number));
    shares.set(area, share);
  });
  const isEnough = (reached: number, persons: number) =>
    reached > 0 && reached >= options.coveredShare * persons;
  return [...shares]
    .filter(([, { persons, before, after }]) => !isEnough(before, persons) && isEnough(after, persons))
    .map(([area]) => area)
    .sort();
}

function meanCost({ weights, unreachedCost }: SiteRows, costs: Float64Array): number {
  const persons = weights.reduce((sum, weight) => sum + weight, 0);
  const total = sumOf(
    weights,
    costs.map((cost) => Math.min(cost, unreachedCost))
  );
  return persons === 0 ? 0 : total / persons;
}

function sumOf(values: ArrayLike<number>, factors: Float64Array): number {
  return factors.reduce((sum, factor, row) => sum + factor * (values[row] as number), 0);
}
