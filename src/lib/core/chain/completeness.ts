import type { BridgeState, ChainBridge } from './bridge-types.ts';
import { chainFrame, chainOf } from './chain.ts';
import type { ChainFrame, ChainRow } from './chain.ts';
import type { CellState } from './chain-cell.ts';
import type { Inventory } from './inventory.ts';
import { yearlyDemand } from './phase-demand.ts';
import type { YearlyDemand } from './phase-demand.ts';

/** One link of the chain: a phase with its offers, or a transition between two. */
export interface ChainLink {
  kind: 'phase' | 'transition';
  id: string;
  /** 0 = nothing holds, 1 = holds; null where nothing is known. */
  strength: number | null;
  /** Persons per birth year; null where not known. */
  demand: number | null;
  /** Mean strength of this link over all areas. */
  meanStrength: number | null;
}

/** How complete the chain of one area is. */
export interface AreaCompleteness {
  areaId: string;
  /** Mean strength of the links weighted by demand, 0 to 1; null where no link is known. */
  completeness: number | null;
  /** The links in the order of the chain: each phase, then the transitions that leave it. */
  links: readonly ChainLink[];
  /** The link of least strength; of equal ones that which is farthest below the other areas, then of most demand. */
  weakest: ChainLink | null;
}

const ofBridge: Readonly<Record<BridgeState, number | null>> = {
  bridged: 1,
  partly: 0.5,
  not_bridged: 0,
  unknown: null
};
const ofCell: Readonly<Record<CellState, number | null>> = {
  active: 1,
  partial: 0.5,
  city_wide_only: 0.5,
  planned: 0,
  none: 0,
  unknown: null,
  not_expected: null
};

/**
 * Completeness of the chain in every area of the analysis: each transition counts 1 bridged, ½ partly, 0 not bridged;
 * each phase the mean over the action fields expected there of 1 active, ½ in part or only city-wide, 0 nothing.
 * Links are weighted by persons per birth year. `bridges` are those of the city.
 */
export function chainCompleteness(inventory: Inventory, bridges: readonly ChainBridge[]): AreaCompleteness[] {
  const demand = yearlyDemand(inventory);
  const frame = chainFrame(inventory, 'action_field');
  const areas = inventory.data.areas.map(({ areaId }) => ({
    areaId,
    links: linksOf(inventory, frame, bridges, demand, areaId)
  }));
  const means = meanStrengths(areas.map(({ links }) => links));
  return areas.map(({ areaId, links }) => {
    const compared = links.map((link, index) => ({ ...link, meanStrength: means[index] ?? null }));
    return { areaId, completeness: weighted(compared), links: compared, weakest: weakestOf(compared) };
  });
}

function linksOf(
  inventory: Inventory,
  frame: ChainFrame,
  bridges: readonly ChainBridge[],
  demand: YearlyDemand,
  areaId: string
): ChainLink[] {
  const { rows } = chainOf(inventory, { kind: 'areas', areaIds: [areaId] }, 'action_field', frame);
  const { phases, transitions } = inventory.data;
  const leaving = (phaseId: string | null) => transitions.filter(({ fromPhase }) => fromPhase === phaseId);
  const transitionLink = (transition: (typeof transitions)[number]): ChainLink => ({
    kind: 'transition',
    id: transition.transitionId,
    strength: bridgeStrength(bridges, transition.transitionId, areaId),
    demand: demand.ofTransition(areaId, transition),
    meanStrength: null
  });
  const ofPhases = phases.flatMap(({ phaseId }, place): ChainLink[] => [
    {
      kind: 'phase',
      id: phaseId,
      strength: phaseStrength(rows, place),
      demand: demand.ofPhase(areaId, phaseId),
      meanStrength: null
    },
    ...leaving(phaseId).map(transitionLink)
  ]);
  return [...ofPhases, ...leaving(null).map(transitionLink)];
}

function bridgeStrength(
  bridges: readonly ChainBridge[],
  transitionId: string,
  areaId: string
): number | null {
  const bridge = bridges.find((one) => one.transitionId === transitionId);
  const area = bridge?.areas.find((one) => one.areaId === areaId);
  return area ? ofBridge[area.state] : null;
}

function phaseStrength(rows: readonly ChainRow[], place: number): number | null {
  const strengths = rows.flatMap(({ cells }) => ofCell[cells[place]?.state ?? 'not_expected'] ?? []);
  return meanOf(strengths);
}

function meanStrengths(areas: readonly (readonly ChainLink[])[]): (number | null)[] {
  const [first = []] = areas;
  return first.map((_, index) => meanOf(areas.flatMap((links) => links[index]?.strength ?? [])));
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Links of unknown demand have the mean weight of the others, or all the same where no demand is known. */
function weighted(links: readonly ChainLink[]): number | null {
  const known = links.filter(({ strength }) => strength !== null);
  const usual = meanOf(known.flatMap(({ demand }) => demand ?? [])) ?? 1;
  let [sum, total] = [0, 0];
  for (const { strength, demand } of known) {
    sum += (strength ?? 0) * (demand ?? usual);
    total += demand ?? usual;
  }
  return total > 0 ? sum / total : null;
}

function weakestOf(links: readonly ChainLink[]): ChainLink | null {
  const known = links.filter(({ strength }) => strength !== null);
  const [weakest] = known.sort(
    (a, b) =>
      (a.strength ?? 0) - (b.strength ?? 0) ||
      (b.meanStrength ?? 0) - (a.meanStrength ?? 0) ||
      (b.demand ?? 0) - (a.demand ?? 0)
  );
  return weakest ?? null;
}
