import { chainBreaks } from '../../core/chain/chain-breaks.ts';
import type { ChainBreak } from '../../core/chain/chain-breaks.ts';
import type { ChainBridge } from '../../core/chain/bridge-types.ts';
import { chainCompleteness } from '../../core/chain/completeness.ts';
import type { Inventory } from '../../core/chain/inventory.ts';
import { yearlyDemand } from '../../core/chain/phase-demand.ts';
import { chainSettingsJson } from '../../core/chain/read-chain-settings.ts';
import { chainCsv } from '../../export/chain-csv.ts';
import { chainRulesText } from '../../messages/bridge-text.ts';
import { chainBasis } from './chain-basis.ts';
import { nothing } from './output-module.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** chain.csv: the links of the prevention chain in every area, and why a transition is bridged or not. */
export async function chainOutput(context: OutputContext): Promise<OutputPart> {
  const { data, inventory, bridges } = await chainBasis(context);
  if (data.transitions.length === 0 || data.offers.length === 0) return nothing;
  const table = {
    bridges,
    areas: chainCompleteness(inventory, bridges),
    names: new Map(data.areas.map(({ areaId, name }) => [areaId, name]))
  };
  const classes = new Map(context.stress.areas.map(({ areaId, status }) => [areaId, status?.class ?? null]));
  const breaks = breaksOf(inventory, bridges, (areaId) => classes.get(areaId) ?? null);
  return {
    texts: new Map([['chain.csv', chainCsv(table, { neutraliseFormulas: true })]]),
    facts: { chain: chainFacts(inventory, breaks) }
  };
}

function breaksOf(
  inventory: Inventory,
  bridges: readonly ChainBridge[],
  classOf: (areaId: string) => number | null
): ChainBreak[] {
  const demand = yearlyDemand(inventory);
  const transitions = new Map(inventory.data.transitions.map((one) => [one.transitionId, one]));
  const personsOf = (transitionId: string, areaId: string) => {
    const transition = transitions.get(transitionId);
    return transition ? demand.ofTransition(areaId, transition) : null;
  };
  return chainBreaks(bridges, { personsOf, classOf });
}

function chainFacts({ data, settings }: Inventory, breaks: readonly ChainBreak[]) {
  return {
    reference_date: data.referenceDate,
    settings: chainSettingsJson(settings),
    rules: chainRulesText(settings, 'en'),
    offers: data.offers.length,
    handovers: data.handovers.length,
    breaks: breaks.filter(({ kind }) => kind !== 'partly').map((found) => breakFact(found, data.areas))
  };
}

function breakFact(found: ChainBreak, areas: Inventory['data']['areas']) {
  const { kind, transitionId: transition_id } = found;
  if (kind === 'everywhere') return { kind, transition_id, state: found.state };
  if (kind === 'site') {
    const { facilityId: facility_id, name } = found.site;
    return { kind, transition_id, facility_id, name };
  }
  const name = areas.find(({ areaId }) => areaId === found.areaId)?.name ?? null;
  return { kind, transition_id, area_id: found.areaId, name };
}
