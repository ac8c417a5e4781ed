import { byPlace } from './chain.ts';
import type { ChainBar, ChainRow } from './chain.ts';
import type { Inventory } from './inventory.ts';

export const laneDetails = ['offers', 'types', 'counts'] as const;
/** How a row is drawn: a bar per offer, a bar per type of offer, or a number per phase. */
export type LaneDetail = (typeof laneDetails)[number];

/** How many offers of a row serve a phase, by how they are drawn. */
export interface PhaseCount {
  phaseId: string;
  /** Place of the phase on the axis, from 0. */
  place: number;
  universal: number;
  selective: number;
  /** Active ones whose approach is not recorded. */
  unknown: number;
  expiring: number;
  planned: number;
  inactive: number;
}

export interface LaneRow {
  rowId: string;
  detail: LaneDetail;
  /** Bars by lane, from above; bars of one lane do not overlap. Empty for counts. */
  lanes: readonly (readonly ChainBar[])[];
  /** For counts: the phases in which the row has any offer. */
  counts: readonly PhaseCount[];
  /** A finer detail exists. */
  expandable: boolean;
}

export interface LaneOptions {
  /** A row that needs more lanes is drawn in less detail; default 4. */
  maxLanes?: number;
  /** Detail asked for by row id, such as for rows that are expanded; it is used whatever the number of lanes. */
  details?: ReadonlyMap<string, LaneDetail>;
}

/** Lays a row out in the finest detail that needs no more than `maxLanes` lanes. */
export function laneRow(inventory: Inventory, row: ChainRow, options: LaneOptions = {}): LaneRow {
  const asked = options.details?.get(row.rowId);
  if (asked) return rowIn(inventory, row, asked);
  const fitting = (['offers', 'types'] as const)
    .map((detail) => rowIn(inventory, row, detail))
    .find(({ lanes }) => lanes.length <= (options.maxLanes ?? 4));
  return fitting ?? rowIn(inventory, row, 'counts');
}

function rowIn(inventory: Inventory, row: ChainRow, detail: LaneDetail): LaneRow {
  const base = { rowId: row.rowId, detail, expandable: detail !== 'offers' };
  if (detail === 'counts') return { ...base, lanes: [], counts: countsOf(inventory, row) };
  const bars = detail === 'types' ? typeBars(inventory, row.bars) : row.bars;
  return { ...base, lanes: packLanes(bars), counts: [] };
}

/**
 * Puts bars into as few lanes as possible: in their order, each into the first lane that is free at its start
 * (interval partitioning).
 */
export function packLanes(bars: readonly ChainBar[]): ChainBar[][] {
  const lanes: ChainBar[][] = [];
  for (const bar of [...bars].sort(byPlace)) {
    const free = lanes.find((lane) => (lane.at(-1)?.end ?? 0) <= bar.start);
    if (free) free.push(bar);
    else lanes.push([bar]);
  }
  return lanes;
}

/**
 * One bar for all offers of the same type and approach that are active (expiring ones among them), planned, paused or
 * ended, from the start of the first to the end of the last, as long as they overlap.
 */
export function typeBars(inventory: Inventory, bars: readonly ChainBar[]): ChainBar[] {
  const groups = new Map<string, ChainBar[]>();
  for (const bar of [...bars].sort(byPlace)) {
    const type = typeOf(inventory, bar) ?? `\u0000${bar.offerIds[0]}`;
    const key = JSON.stringify([type, bar.approach, bar.state === 'expiring' ? 'active' : bar.state]);
    groups.set(key, [...(groups.get(key) ?? []), bar]);
  }
  return [...groups.values()]
    .flatMap(overlapping)
    .map((group) => mergedBar(inventory, group))
    .sort(byPlace);
}

function typeOf(inventory: Inventory, { offerIds }: ChainBar): string | null {
  return inventory.byId.get(offerIds[0] ?? '')?.offer.type ?? null;
}

/** Bars in order of their start, in runs without a gap between them. */
function overlapping(bars: readonly ChainBar[]): ChainBar[][] {
  const runs: ChainBar[][] = [];
  let reached = -Infinity;
  for (const bar of bars) {
    if (bar.start <= reached) runs.at(-1)?.push(bar);
    else runs.push([bar]);
    reached = Math.max(bar.end, reached);
  }
  return runs;
}

function mergedBar(inventory: Inventory, group: readonly ChainBar[]): ChainBar {
  const [first] = group as [ChainBar];
  if (group.length === 1) return first;
  const ends = group.flatMap(({ fundingUntil }) => fundingUntil ?? []).sort();
  const expiring = group.reduce((sum, bar) => sum + bar.expiring, 0);
  return {
    ...first,
    end: Math.max(...group.map(({ end }) => end)),
    offerIds: [...new Set(group.flatMap(({ offerIds }) => offerIds))],
    label: typeOf(inventory, first),
    state: first.state === 'expiring' && expiring < group.length ? 'active' : first.state,
    cityWide: group.every(({ cityWide }) => cityWide),
    partial: group.every(({ partial }) => partial),
    expiring,
    fundingUntil: ends[0] ?? null
  };
}

function countsOf({ data: { phases } }: Inventory, { bars }: ChainRow): PhaseCount[] {
  return phases.flatMap(({ phaseId }, place) => {
    const serving = bars.filter(({ start, end }) => start < place + 1 && end > place);
    return serving.length === 0 ? [] : [phaseCount(phaseId, place, serving)];
  });
}

function phaseCount(phaseId: string, place: number, bars: readonly ChainBar[]): PhaseCount {
  const active = bars.filter(({ state }) => state === 'active' || state === 'expiring');
  const count = (matches: (bar: ChainBar) => boolean) => active.filter(matches).length;
  return {
    phaseId,
    place,
    universal: count(({ approach }) => approach === 'universal'),
    selective: count(({ approach }) => approach === 'selective'),
    unknown: count(({ approach }) => approach === null),
    expiring: count(({ state }) => state === 'expiring'),
    planned: bars.filter(({ state }) => state === 'planned').length,
    inactive: bars.filter(({ state }) => state === 'paused' || state === 'ended').length
  };
}
