import type { ChainPhase } from '$lib/core/chain/chain-types';
import type { Locale } from '$lib/core/locale';
import type { BridgeNaming } from '$lib/messages/bridge-reason-text';
import * as m from '$lib/messages/compiled/messages.js';
import type { ChainTables } from '$lib/queries/chain-data';

const inLanguage = ({ nameDe, nameEn }: { nameDe: string; nameEn: string | null }, locale: Locale): string =>
  (locale === 'en' && nameEn) || nameDe;

export const phaseName = (phase: ChainPhase, locale: Locale): string => inLanguage(phase, locale);

/** Ages of a phase: "0–2", "65+"; '' where it has none. */
export function agesText({ ageFrom, ageTo }: ChainPhase, locale: Locale): string {
  if (ageFrom === null) return '';
  if (ageTo === null) return m.chain_screen_ages_from({ from: ageFrom }, { locale });
  return ageFrom === ageTo ? String(ageFrom) : `${ageFrom}–${ageTo}`;
}

/** Names of everything a bridge is made of. */
export function namingOf({ transitions, offers, areas }: ChainTables, locale: Locale): BridgeNaming {
  const transitionNames = new Map(transitions.map((one) => [one.transitionId, inLanguage(one, locale)]));
  const offerNames = new Map(offers.map(({ offerId, name }) => [offerId, name]));
  const areaNames = new Map(areas.map(({ areaId, name }) => [areaId, name]));
  return {
    locale,
    transitionName: (id) => transitionNames.get(id) ?? id,
    offerName: (id) => offerNames.get(id) ?? id,
    areaName: (id) => areaNames.get(id) ?? id
  };
}
