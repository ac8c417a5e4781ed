import type { Bridge, BridgeSites, BridgeState, ChainBridge } from '../chain/bridge-types.ts';
import { chainBreaks } from '../chain/chain-breaks.ts';
import type { ChainBreak } from '../chain/chain-breaks.ts';
import type { ChainCell } from '../chain/chain-cell.ts';
import { laneRow } from '../chain/chain-lanes.ts';
import type { LaneRow } from '../chain/chain-lanes.ts';
import type { ChainSettings } from '../chain/chain-settings.ts';
import type { ChainPhase, ChainTransition } from '../chain/chain-types.ts';
import { chainOf } from '../chain/chain.ts';
import { inventoryOf } from '../chain/inventory.ts';
import type { Inventory } from '../chain/inventory.ts';
import { yearlyDemand } from '../chain/phase-demand.ts';
import { isChildPhase } from '../overview/child-phase.ts';
import type { ClassOf, TransitionFigures } from './transition-figures.ts';

/** The chain of the city, its transitions and where it breaks. Plain data. */
export interface ChainSummary {
  settings: ChainSettings;
  phases: readonly ChainPhase[];
  transitions: readonly ChainTransition[];
  picture: ChainPicture;
  bridges: readonly CityBridge[];
  breaks: readonly ChainBreak[];
  /** Names of the offers that bridges and breaks speak of. */
  offerNames: Readonly<Record<string, string>>;
  /** Of the rates of transitions; null where there are none. */
  rates: TransitionFigures | null;
}

/** The rows of offers over the phases that begin before the age of 18, and the transitions between these. */
export interface ChainPicture {
  phases: readonly ChainPhase[];
  transitions: readonly ChainTransition[];
  rows: readonly { rowId: string; cells: readonly ChainCell[]; lane: LaneRow }[];
}

/** A transition in the whole city, and how many areas have each state. */
export interface CityBridge extends Bridge {
  sites: BridgeSites | null;
  areas: Readonly<Partial<Record<BridgeState, number>>>;
}

const mostLanes = 3;

/** Null where the package names no transition or records no offer. */
export function chainSummary(
  inventory: Inventory,
  bridges: readonly ChainBridge[],
  classOf: ClassOf,
  rates: TransitionFigures | null
): ChainSummary | null {
  const { data, settings } = inventory;
  if (data.transitions.length === 0 || data.offers.length === 0) return null;
  return {
    settings,
    phases: data.phases,
    transitions: data.transitions,
    picture: chainPicture(inventory),
    bridges: bridges.map(cityBridge),
    breaks: breaksOf(inventory, bridges, classOf),
    offerNames: Object.fromEntries(data.offers.map(({ offerId, name }) => [offerId, name])),
    rates
  };
}

function chainPicture({ data, settings }: Inventory): ChainPicture {
  const phases = data.phases.filter(isChildPhase);
  const ids = phases.map(({ phaseId }) => phaseId);
  const within = (phaseId: string | null) => phaseId === null || ids.includes(phaseId);
  const inventory = inventoryOf({ ...data, phases }, settings);
  const { rows } = chainOf(inventory, { kind: 'city' }, 'action_field');
  return {
    phases,
    transitions: data.transitions.filter(({ fromPhase, toPhase }) => within(fromPhase) && within(toPhase)),
    rows: rows
      .filter(({ bars }) => bars.length > 0)
      .map((row) => ({
        rowId: row.rowId,
        cells: row.cells,
        lane: laneRow(inventory, row, { maxLanes: mostLanes })
      }))
  };
}

function cityBridge({ areas, ...bridge }: ChainBridge): CityBridge {
  const counts: Partial<Record<BridgeState, number>> = {};
  for (const { state } of areas) counts[state] = (counts[state] ?? 0) + 1;
  return { ...bridge, areas: counts };
}

function breaksOf(inventory: Inventory, bridges: readonly ChainBridge[], classOf: ClassOf): ChainBreak[] {
  const demand = yearlyDemand(inventory);
  const transitions = new Map(inventory.data.transitions.map((one) => [one.transitionId, one]));
  const personsOf = (transitionId: string, areaId: string) => {
    const transition = transitions.get(transitionId);
    return transition ? demand.ofTransition(areaId, transition) : null;
  };
  return chainBreaks(bridges, { personsOf, classOf });
}
