import type { Bridge, BridgeState } from '../core/chain/bridge-types.ts';
import type { ChainBreak } from '../core/chain/chain-breaks.ts';
import type { ChainSettings } from '../core/chain/chain-settings.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { facilityKindText, reasonText } from './bridge-reason-text.ts';
import type { BridgeNaming } from './bridge-reason-text.ts';
import { listText } from './number-text.ts';

const states = {
  bridged: m.bridge_state_bridged,
  partly: m.bridge_state_partly,
  not_bridged: m.bridge_state_not_bridged,
  unknown: m.bridge_state_unknown
} satisfies Record<BridgeState, unknown>;

export const bridgeStateText = (state: BridgeState, locale: Locale): string => states[state]({}, { locale });

/** The transition with its state, as a title. */
export function bridgeTitle({ transitionId, state }: Bridge, naming: BridgeNaming): string {
  const { locale } = naming;
  const transition = naming.transitionName(transitionId);
  return m.bridge_title({ transition, state: bridgeStateText(state, locale) }, { locale });
}

/** Why a transition has its state: one sentence per reason, then the legal spheres involved. */
export function bridgeText(bridge: Bridge, naming: BridgeNaming): string[] {
  return [
    ...bridge.reasons.map((reason) => reasonText(reason, naming)),
    ...spheresText(bridge, naming.locale)
  ];
}

function spheresText({ legalSpheres }: Bridge, locale: Locale): string[] {
  const all = [...new Set([...legalSpheres.from, ...legalSpheres.to])].sort();
  if (all.length === 0) return [];
  const text = listText(all, locale);
  return [(legalSpheres.crosses ? m.bridge_spheres_crossed : m.bridge_spheres)({ text }, { locale })];
}

/** What a chain is drawn for, as far as the words need it: the city, some of its areas, or one of them. */
export type BreakScope = 'city' | 'group' | 'area';

const unbridged = {
  city: [m.break_everywhere, m.break_everywhere_planned],
  group: [m.break_group, m.break_group_planned],
  area: [m.break_here, m.break_here_planned]
} as const;

/** One break of the chain as a line. */
export function breakText(
  found: ChainBreak,
  { locale, transitionName, areaName }: BridgeNaming,
  scope: BreakScope = 'city'
): string {
  const transition = transitionName(found.transitionId);
  switch (found.kind) {
    case 'area':
      return m.break_area({ transition, area: areaName(found.areaId) }, { locale });
    case 'partly':
      return m.break_area_partly({ transition, area: areaName(found.areaId) }, { locale });
    case 'site': {
      const counts = { covered: String(found.covered), total: String(found.total) };
      return m.break_site({ transition, site: found.site.name, ...counts }, { locale });
    }
    case 'everywhere':
      if (found.state === 'unknown') return m.break_unknown({ transition }, { locale });
      return unbridged[scope][found.plannedOfferIds.length > 0 ? 1 : 0]({ transition }, { locale });
    default:
      return found satisfies never;
  }
}

/** The rules of the chain as sentences, to be printed beside every output of it. */
export function chainRulesText(settings: ChainSettings, locale: Locale): string[] {
  const kinds = settings.universalKinds.map((kind) => facilityKindText(kind, locale));
  return [
    m.chain_rule_bridge({}, { locale }),
    (settings.spanning === 'partly' ? m.chain_rule_spanning_partly : m.chain_rule_spanning)({}, { locale }),
    m.chain_rule_gap({}, { locale }),
    m.chain_rule_expiry({ count: settings.expiryMonths }, { locale }),
    ...(kinds.length > 0 ? [m.chain_rule_universal({ text: listText(kinds, locale) }, { locale })] : []),
    m.chain_rule_cross_section({}, { locale })
  ];
}
