import { groupFlows, flowMargins, type FlowMargin, type GroupFlow } from '$lib/core/flows/flow-margins';
import { flowTotal, type Flow } from '$lib/core/flows/flow';
import { placeAtLevel, placeTree } from '$lib/core/flows/place-tree';
import { sankeyData, type SankeyData } from '$lib/core/flows/sankey';
import type { ChainTables } from '$lib/queries/chain-data';

/** Which flows are shown: those of one transition, from or to one area, or all. */
export interface FlowWish {
  transitionId: string;
  areaId: string | null;
  direction: 'from' | 'to';
}

export interface FlowPicture {
  sankey: SankeyData;
  between: readonly GroupFlow[];
  persons: number;
  pooledPersons: number;
  /** What comes to, leaves and stays in the group of the chosen area; null without one. */
  margin: FlowMargin | null;
}

const mostGroups = 16;

/** The level that flows are drawn between: that above the level of the analysis, where it has few enough areas. */
export function groupLevel({ places, parents }: ChainTables, level: string): string {
  const own = places.find((place) => place.level === level);
  const parent = own && places.find(({ areaId }) => areaId === parents[own.areaId]);
  const above = parent ? places.filter((place) => place.level === parent.level).length : 0;
  return parent && above > 1 && above <= mostGroups ? parent.level : level;
}

/** The flows as a picture and as sums; pools wider than a group are in the group without name. */
export function flowPicture(
  tables: ChainTables,
  rows: readonly (Flow & { transitionId: string })[],
  { transitionId, areaId, direction }: FlowWish,
  level: string
): FlowPicture {
  const tree = placeTree(tables.places, tables.facilities);
  const groups = groupLevel(tables, level);
  const groupOf = (placeId: string | null) => placeAtLevel(placeId, groups, tree);
  const areaOf = (placeId: string | null) => placeAtLevel(placeId, level, tree);
  const all = rows.filter((row) => row.transitionId === transitionId);
  const flows = areaId === null ? all : all.filter((flow) => areaOf(endOf(flow, direction)) === areaId);
  const mixed = (side: 'from' | 'to') => (placeId: string | null) =>
    areaId !== null && side === direction ? areaOf(placeId) : groupOf(placeId);
  const stage = { transitionId, flows, originOf: mixed('from'), destinationOf: mixed('to') };
  return {
    sankey: sankeyData([stage]),
    between: groupFlows(flows, groupOf),
    ...flowTotal(flows),
    margin:
      areaId === null
        ? null
        : (flowMargins(all, groupOf).find(({ groupId }) => groupId === groupOf(areaId)) ?? null)
  };
}

const endOf = (flow: Flow, direction: FlowWish['direction']): string | null =>
  direction === 'from' ? flow.originId : flow.destinationId;

/** Names of areas of all levels. */
export function placeNames({ places }: ChainTables, outside: string) {
  const names = new Map(places.map(({ areaId, name }) => [areaId, name]));
  return (groupId: string | null): string => (groupId === null ? outside : (names.get(groupId) ?? groupId));
}
