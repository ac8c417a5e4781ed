import type { BridgeState, ChainBridge } from './bridge-types.ts';
import type { ChainFacility } from './chain-types.ts';

/** One place where the chain is broken. */
export type ChainBreak =
  /** Not bridged in this area, though elsewhere in the city. */
  | { kind: 'area'; transitionId: string; areaId: string; persons: number | null; classNumber: number | null }
  /** A facility where the transition starts and nobody hands over, though others do. */
  | { kind: 'site'; transitionId: string; site: ChainFacility; covered: number; total: number }
  /** Not bridged, or unknown, in the whole selection. */
  | { kind: 'everywhere'; transitionId: string; state: BridgeState; plannedOfferIds: readonly string[] }
  /** Partly bridged in this area. */
  | {
      kind: 'partly';
      transitionId: string;
      areaId: string;
      persons: number | null;
      classNumber: number | null;
    };

export interface BreakContext {
  /** Persons per year who come to a transition in an area; null where not known. */
  personsOf(transitionId: string, areaId: string): number | null;
  /** Class of the stress index of an area, from 1 = least stress; null without a class. */
  classOf(areaId: string): number | null;
}

/** The sorts of breaks in the order in which they are named. */
const order: readonly ChainBreak['kind'][] = ['area', 'site', 'everywhere', 'partly'];

/**
 * Where the chain is broken, the most telling first: holes in a bridge that the city has elsewhere (areas by class of
 * stress, then by persons concerned; then facilities), transitions bridged nowhere, then what is bridged in part.
 */
export function chainBreaks(bridges: readonly ChainBridge[], context: BreakContext): ChainBreak[] {
  const all = bridges.flatMap((bridge, place) =>
    breaksOf(bridge, context).map((found) => ({ found, place }))
  );
  return all
    .sort(
      (a, b) => compare(a.found, b.found) || a.place - b.place || (keyOf(a.found) < keyOf(b.found) ? -1 : 1)
    )
    .map(({ found }) => found);
}

function breaksOf(bridge: ChainBridge, context: BreakContext): ChainBreak[] {
  const { transitionId, state, plannedOfferIds } = bridge;
  if (state === 'bridged') return [];
  if (state !== 'partly') return [{ kind: 'everywhere', transitionId, state, plannedOfferIds }];
  return [...areaBreaks(bridge, context), ...siteBreaks(bridge)];
}

function areaBreaks({ transitionId, areas, sites }: ChainBridge, context: BreakContext): ChainBreak[] {
  return areas.flatMap(({ areaId, state, reasons }) => {
    const onlySites = sites !== null && reasons.some(({ kind }) => kind === 'sites');
    if (state !== 'not_bridged' && (state !== 'partly' || onlySites)) return [];
    const facts = { persons: context.personsOf(transitionId, areaId), classNumber: context.classOf(areaId) };
    return [{ kind: state === 'partly' ? 'partly' : 'area', transitionId, areaId, ...facts } as const];
  });
}

function siteBreaks({ transitionId, sites }: ChainBridge): ChainBreak[] {
  if (sites === null || sites.covered === 0) return [];
  const { covered, total } = sites;
  return sites.without.map((site) => ({ kind: 'site', transitionId, site, covered, total }));
}

function compare(a: ChainBreak, b: ChainBreak): number {
  return (
    order.indexOf(a.kind) - order.indexOf(b.kind) || classOf(b) - classOf(a) || personsOf(b) - personsOf(a)
  );
}

const classOf = (found: ChainBreak) => ('classNumber' in found ? (found.classNumber ?? 0) : 0);
const personsOf = (found: ChainBreak) => ('persons' in found ? (found.persons ?? 0) : 0);

function keyOf(found: ChainBreak): string {
  if (found.kind === 'everywhere') return '';
  return found.kind === 'site' ? found.site.facilityId : found.areaId;
}
