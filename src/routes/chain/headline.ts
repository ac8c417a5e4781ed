import type { ChainBreak } from '$lib/core/chain/chain-breaks';
import type { BridgeNaming } from '$lib/messages/bridge-reason-text';
import { chainHeadline } from '$lib/messages/chain-text';
import * as m from '$lib/messages/compiled/messages.js';
import { listText, numberText, periodText } from '$lib/messages/number-text';
import type { ChainScope } from '$lib/state/view-state';
import { breakGroups, breakPlace, type BreakGroup } from './break-words';

export interface ChainFinding {
  breaks: readonly ChainBreak[];
  scope: ChainScope;
  /** The area of the scope "area". */
  areaId: string | null;
  offerCount: number;
  referenceDate: string;
}

const mostPlaces = 2;

/** Breaks that a headline names: those that are breaks for sure, not what is partly bridged or unknown. */
function broken({ breaks }: ChainFinding): BreakGroup[] {
  return breakGroups(
    breaks.filter(({ kind, ...rest }) => kind !== 'partly' && !('state' in rest && rest.state === 'unknown'))
  );
}

/** Where the chain breaks, in one sentence: the two most severe breaks. */
export function headlineText(finding: ChainFinding, naming: BridgeNaming): string {
  const { locale } = naming;
  if (finding.offerCount === 0) return m.chain_screen_headline_empty({}, { locale });
  const groups = broken(finding);
  if (groups.length === 0) return chainHeadline(finding.breaks, naming.transitionName, locale);
  const places = listText(
    groups.slice(0, mostPlaces).map((group) => breakPlace(group, naming)),
    locale
  );
  if (finding.scope === 'area' && finding.areaId !== null)
    return m.chain_screen_headline_area({ area: naming.areaName(finding.areaId), places }, { locale });
  return (finding.scope === 'high' ? m.chain_screen_headline_high : m.chain_screen_headline)(
    { places },
    { locale }
  );
}

/** What the headline has no room for, and how much is behind it. */
export function sublineText(finding: ChainFinding, naming: BridgeNaming): string {
  const { locale } = naming;
  const rest = broken(finding).slice(mostPlaces);
  const everywhere = rest.filter(({ breaks: [first] }) => first.kind === 'everywhere');
  const text = listText(
    everywhere.map((group) => breakPlace(group, naming)),
    locale
  );
  const offers = m.chain_screen_subline_offers(
    {
      count: finding.offerCount,
      text: numberText(finding.offerCount, 0, locale),
      period: periodText(finding.referenceDate, locale)
    },
    { locale }
  );
  if (everywhere.length === 0) return offers;
  const also = finding.scope === 'city' ? m.chain_screen_subline_everywhere : m.chain_screen_subline_also;
  return `${also({ text }, { locale })} ${offers}`;
}
