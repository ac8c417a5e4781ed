import { unassigned } from '$lib/core/chain/chain-row';
import type { ChainDimension, ChainPhase } from '$lib/core/chain/chain-types';
import type { Locale } from '$lib/core/locale';
import type { BridgeNaming } from '$lib/messages/bridge-reason-text';
import * as m from '$lib/messages/compiled/messages.js';
import type { ChainTables } from '$lib/queries/chain-data';

type Word = typeof m.chain_screen_field_coordination;

const fields: Readonly<Record<string, Word>> = {
  coordination: m.chain_screen_field_coordination,
  clinic_navigator: m.chain_screen_field_clinic_navigator,
  practice_navigator: m.chain_screen_field_practice_navigator,
  early_childhood_support: m.chain_screen_field_early_childhood_support,
  family_office: m.chain_screen_field_family_office,
  family_centre: m.chain_screen_field_family_centre,
  outreach: m.chain_screen_field_outreach,
  primary_school_family_centre: m.chain_screen_field_primary_school_family_centre,
  education: m.chain_screen_field_education,
  health_integration: m.chain_screen_field_health_integration,
  older_people: m.chain_screen_field_older_people,
  transition_to_work: m.chain_screen_field_transition_to_work,
  youth_services: m.chain_screen_field_youth_services
};
const sectors: Readonly<Record<string, Word>> = {
  health: m.chain_screen_sector_health,
  child_and_youth_welfare: m.chain_screen_sector_child_and_youth_welfare,
  education: m.chain_screen_sector_education,
  integration: m.chain_screen_sector_integration,
  urban_planning: m.chain_screen_sector_urban_planning,
  social_affairs: m.chain_screen_sector_social_affairs
};
const words = { action_field: fields, sector: sectors, legal_sphere: {} as Readonly<Record<string, Word>> };

/** Name of a row; a package's own field, sector or sphere as it is written. */
export function rowName(rowId: string, dimension: ChainDimension, locale: Locale): string {
  if (rowId === unassigned) return m.chain_screen_row_unassigned({}, { locale });
  const known = words[dimension];
  return (Object.hasOwn(known, rowId) && known[rowId]?.({}, { locale })) || rowId;
}

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
