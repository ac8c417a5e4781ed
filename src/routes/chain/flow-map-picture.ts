import { flowArrows, type FlowArrows } from '$lib/core/flows/flow-arrows';
import { flowMargins, flowsAt, groupFlows, type FlowMargin } from '$lib/core/flows/flow-margins';
import { flowTotal } from '$lib/core/flows/flow';
import type { FlowGroups, TransitionFlow } from './flow-groups';

/** Which flows are shown: those of one transition, from or to one area, or all. */
export interface FlowWish {
  transitionId: string;
  areaId: string | null;
  direction: 'from' | 'to';
}

export interface FlowMapPicture {
  flows: FlowArrows;
  persons: number;
  pooledPersons: number;
  /** Gains and losses of the areas that the arrows lead between: of the groups, or of the areas where one is chosen. */
  margins: readonly FlowMargin[];
  /** Those of the chosen area; null without one. */
  margin: FlowMargin | null;
}

const mostArrows = 60;

/**
 * Between groups; where an area is chosen, between it and the areas, and to the groups where small flows are pooled.
 */
export function flowMapPicture(
  rows: readonly TransitionFlow[],
  { areaOf, groupOf }: FlowGroups,
  { transitionId, areaId, direction }: FlowWish
): FlowMapPicture {
  const all = rows.filter((row) => row.transitionId === transitionId);
  const flows = areaId === null ? all : flowsAt(all, (placeId) => areaOf(placeId) === areaId, direction);
  const fine = (placeId: string | null) => areaOf(placeId) ?? groupOf(placeId);
  const placeOf = areaId === null ? groupOf : fine;
  const margins = flowMargins(all, placeOf);
  return {
    flows: flowArrows(groupFlows(flows, placeOf), mostArrows),
    ...flowTotal(flows),
    margins: areaId === null ? margins : flowMargins(all, groupOf),
    margin: areaId === null ? null : (margins.find(({ groupId }) => groupId === areaId) ?? null)
  };
}
