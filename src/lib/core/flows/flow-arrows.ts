import type { GroupFlow } from './flow-margins.ts';

/** Persons who go from one place to another one. */
export interface FlowArrow {
  originId: string;
  destinationId: string;
  count: number;
  /** Persons of the count that come from pools of small flows. */
  pooledPersons: number;
}

/** Flows as they are drawn on a map; every person is in exactly one of the parts. */
export interface FlowArrows {
  /** Between different places, the largest first. */
  arrows: readonly FlowArrow[];
  /** Persons who stay, by place. */
  within: ReadonlyMap<string, number>;
  /** Persons in smaller flows that are not drawn, and how many flows these are. */
  smaller: { persons: number; flows: number };
  /** Persons in pools so wide that an end has no place on the map. */
  unplaced: number;
}

/** The `most` largest flows as arrows; those that stay, that are smaller, or have no place, as sums. */
export function flowArrows(flows: readonly GroupFlow[], most: number): FlowArrows {
  const placed = flows.flatMap((flow): FlowArrow[] => {
    const { originId, destinationId } = flow;
    return originId === null || destinationId === null || flow.count === 0
      ? []
      : [{ ...flow, originId, destinationId }];
  });
  const moving = placed
    .filter(({ originId, destinationId }) => originId !== destinationId)
    .sort(largestFirst);
  const staying = placed.filter(({ originId, destinationId }) => originId === destinationId);
  const smaller = moving.slice(most);
  return {
    arrows: moving.slice(0, most),
    within: new Map(staying.map(({ originId, count }) => [originId, count])),
    smaller: { persons: personsIn(smaller), flows: smaller.length },
    unplaced: personsIn(flows) - personsIn(placed)
  };
}

const personsIn = (flows: readonly { count: number }[]): number =>
  flows.reduce((sum, { count }) => sum + count, 0);

function largestFirst(a: FlowArrow, b: FlowArrow): number {
  return b.count - a.count || compare(a.originId, b.originId) || compare(a.destinationId, b.destinationId);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
