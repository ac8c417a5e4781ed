import type { ChainBreak } from '$lib/core/chain/chain-breaks';
import type { BridgeNaming } from '$lib/messages/bridge-reason-text';
import * as m from '$lib/messages/compiled/messages.js';

type Word = typeof m.chain_screen_at_third_birthday;

const places: Readonly<Record<string, Word>> = {
  pregnancy_birth: m.chain_screen_at_pregnancy_birth,
  clinic_early_support: m.chain_screen_at_clinic_early_support,
  family_daycare: m.chain_screen_at_family_daycare,
  third_birthday: m.chain_screen_at_third_birthday,
  daycare_primary: m.chain_screen_at_daycare_primary,
  primary_secondary: m.chain_screen_at_primary_secondary,
  school_work: m.chain_screen_at_school_work,
  work_retirement: m.chain_screen_at_work_retirement
};

/** Where in life a transition is, as a part of a sentence: "am dritten Geburtstag". */
export function placeInLife(transitionId: string, { locale, transitionName }: BridgeNaming): string {
  const known = Object.hasOwn(places, transitionId) ? places[transitionId] : undefined;
  return known
    ? known({}, { locale })
    : m.chain_screen_at_other({ name: transitionName(transitionId) }, { locale });
}

/** The breaks of one transition of one kind. */
export interface BreakGroup {
  transitionId: string;
  breaks: readonly [ChainBreak, ...ChainBreak[]];
}

/** The breaks by transition and kind, in their order. */
export function breakGroups(breaks: readonly ChainBreak[]): BreakGroup[] {
  const groups = new Map<string, [ChainBreak, ...ChainBreak[]]>();
  for (const found of breaks) {
    const key = `${found.kind}|${found.transitionId}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()].map((group) => ({ transitionId: group[0].transitionId, breaks: group }));
}

/** Where the chain breaks, as a part of a sentence: "am dritten Geburtstag in Neuglück". */
export function breakPlace({ transitionId, breaks }: BreakGroup, naming: BridgeNaming): string {
  const { locale, areaName } = naming;
  const place = placeInLife(transitionId, naming);
  const [first] = breaks;
  const count = breaks.length;
  if (first.kind === 'site') return m.chain_screen_at_site({ place, site: sitesText(breaks) }, { locale });
  if (first.kind === 'everywhere')
    return first.plannedOfferIds.length > 0 ? m.chain_screen_only_planned({ place }, { locale }) : place;
  return count === 1
    ? m.chain_screen_in_area({ place, area: areaName(first.areaId) }, { locale })
    : m.chain_screen_in_areas({ place, count }, { locale });
}

function sitesText(breaks: readonly ChainBreak[]): string {
  return breaks
    .slice(0, 2)
    .flatMap((found) => (found.kind === 'site' ? found.site.name : []))
    .join(', ');
}

/** The same in the fewest words, for the drawing; null for a transition that does not break. */
export function breakNote(
  breaks: readonly ChainBreak[],
  transitionId: string,
  { locale, areaName }: BridgeNaming
): string | null {
  const [group] = breakGroups(breaks.filter((found) => found.transitionId === transitionId));
  if (!group) return null;
  const [first] = group.breaks;
  const count = group.breaks.length;
  switch (first.kind) {
    case 'area':
      if (count > 1) return m.chain_screen_note_areas({ count }, { locale });
      return m.chain_screen_note_area({ area: areaName(first.areaId) }, { locale });
    case 'site': {
      if (count === 1) return m.chain_screen_note_site({ site: first.site.name }, { locale });
      return m.chain_screen_note_sites({ covered: first.covered, total: first.total }, { locale });
    }
    case 'everywhere':
      if (first.state === 'unknown') return null;
      return (
        first.plannedOfferIds.length > 0 ? m.chain_screen_note_planned : m.chain_screen_note_everywhere
      )({}, { locale });
    case 'partly':
      if (count > 1) return m.chain_screen_note_partly_areas({ count }, { locale });
      return m.chain_screen_note_partly({ area: areaName(first.areaId) }, { locale });
    default:
      return first satisfies never;
  }
}
