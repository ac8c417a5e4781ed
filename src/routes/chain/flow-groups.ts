import type { Flow } from '$lib/core/flows/flow';
import type { GroupOf } from '$lib/core/flows/flow-margins';
import { placeAtLevel, placeTree } from '$lib/core/flows/place-tree';
import type { ChainTables } from '$lib/queries/chain-data';

export type TransitionFlow = Flow & { transitionId: string };

/** How places are put together: into the areas of the analysis, and into groups that a picture can hold. */
export interface FlowGroups {
  areaOf: GroupOf;
  groupOf: GroupOf;
  /** Level of the groups. */
  level: string;
}

const mostGroups = 16;

/** The level that flows are drawn between: that above the level of the analysis, where it has few enough areas. */
export function groupLevel({ places, parents }: ChainTables, level: string): string {
  const own = places.find((place) => place.level === level);
  const parent = own && places.find(({ areaId }) => areaId === parents[own.areaId]);
  const above = parent ? places.filter((place) => place.level === parent.level).length : 0;
  return parent && above > 1 && above <= mostGroups ? parent.level : level;
}

export function flowGroups(tables: ChainTables, level: string): FlowGroups {
  const tree = placeTree(tables.places, tables.facilities);
  const groups = groupLevel(tables, level);
  return {
    areaOf: (placeId) => placeAtLevel(placeId, level, tree),
    groupOf: (placeId) => placeAtLevel(placeId, groups, tree),
    level: groups
  };
}

/** Transitions with flows, in the order of the chain. */
export function flowTransitions({ transitions }: ChainTables, rows: readonly TransitionFlow[]): string[] {
  const known = new Set(rows.map(({ transitionId }) => transitionId));
  return transitions.map(({ transitionId }) => transitionId).filter((id) => known.has(id));
}

/** The longest run of transitions with flows, each of which begins in the phase where the one before ends. */
export function flowRun({ transitions }: ChainTables, ids: readonly string[]): string[] {
  const withFlows = transitions.filter(({ transitionId }) => ids.includes(transitionId));
  const runs = withFlows.map((first) => {
    const run = [first];
    const next = () => withFlows.find((one) => one.fromPhase === run.at(-1)?.toPhase && !run.includes(one));
    for (let one = next(); one; one = next()) run.push(one);
    return run.map(({ transitionId }) => transitionId);
  });
  return runs.reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** Names of areas of all levels. */
export function placeNames({ places }: ChainTables, outside: string) {
  const names = new Map(places.map(({ areaId, name }) => [areaId, name]));
  return (groupId: string | null): string => (groupId === null ? outside : (names.get(groupId) ?? groupId));
}
