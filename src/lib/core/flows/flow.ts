import type { ValueKind } from '../cell.ts';

/**
 * Persons who go from one place (a facility or an area) to another. `pooled` says how many small flows a row stands
 * for; its places are areas that hold theirs, null = any. The count is null unless `kind` is `value`; a suppressed
 * flow without `pooled` is in one of the pools.
 */
export interface Flow {
  originId: string | null;
  destinationId: string | null;
  count: number | null;
  kind: ValueKind;
  pooled: number | null;
}

/** A flow with a count. */
export interface KnownFlow extends Flow {
  count: number;
}

/** The flows that are drawn and summed: single ones and pools, each person once. */
export function knownFlows(flows: readonly Flow[]): KnownFlow[] {
  return flows.flatMap((flow) => (flow.count === null ? [] : [{ ...flow, count: flow.count }]));
}

/** Persons in all flows, and how many of them are in pools. */
export function flowTotal(flows: readonly Flow[]): { persons: number; pooledPersons: number } {
  const known = knownFlows(flows);
  const sum = (rows: readonly KnownFlow[]) => rows.reduce((total, { count }) => total + count, 0);
  return { persons: sum(known), pooledPersons: sum(known.filter(({ pooled }) => pooled !== null)) };
}
