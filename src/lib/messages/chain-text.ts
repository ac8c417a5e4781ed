import type { ChainBreak } from '../core/chain/chain-breaks.ts';
import type { CellState } from '../core/chain/chain-cell.ts';
import type { Approach, ChainDimension } from '../core/chain/chain-types.ts';
import type { ChainLink } from '../core/chain/completeness.ts';
import type { ClassCompleteness } from '../core/chain/completeness-by-class.ts';
import type { OfferState } from '../core/chain/offer-state.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { listText, shareText } from './number-text.ts';

type Word = typeof m.cell_state_active;

const cells: Readonly<Record<CellState, Word>> = {
  active: m.cell_state_active,
  partial: m.cell_state_partial,
  city_wide_only: m.cell_state_city_wide_only,
  planned: m.cell_state_planned,
  none: m.cell_state_none,
  unknown: m.cell_state_unknown,
  not_expected: m.cell_state_not_expected
};
export const cellStateText = (state: CellState, locale: Locale): string => cells[state]({}, { locale });

const offers: Readonly<Record<OfferState, Word>> = {
  active: m.offer_state_active,
  expiring: m.offer_state_expiring,
  planned: m.offer_state_planned,
  paused: m.offer_state_paused,
  ended: m.offer_state_ended
};
export const offerStateText = (state: OfferState, locale: Locale): string => offers[state]({}, { locale });

const approaches: Readonly<Record<Approach, Word>> = {
  universal: m.approach_universal,
  selective: m.approach_selective
};
export const approachText = (approach: Approach, locale: Locale): string =>
  approaches[approach]({}, { locale });

const actionFields: Readonly<Record<string, Word>> = {
  coordination: m.action_field_coordination,
  clinic_navigator: m.action_field_clinic_navigator,
  practice_navigator: m.action_field_practice_navigator,
  early_childhood_support: m.action_field_early_childhood_support,
  family_office: m.action_field_family_office,
  family_centre: m.action_field_family_centre,
  outreach: m.action_field_outreach,
  primary_school_family_centre: m.action_field_primary_school_family_centre,
  education: m.action_field_education,
  health_integration: m.action_field_health_integration,
  older_people: m.action_field_older_people,
  transition_to_work: m.action_field_transition_to_work,
  youth_services: m.action_field_youth_services
};

const sectors: Readonly<Record<string, Word>> = {
  health: m.sector_health,
  child_and_youth_welfare: m.sector_child_and_youth_welfare,
  education: m.sector_education,
  integration: m.sector_integration,
  urban_planning: m.sector_urban_planning,
  social_affairs: m.sector_social_affairs
};

const rows: Readonly<Record<ChainDimension, Readonly<Record<string, Word>>>> = {
  action_field: actionFields,
  sector: sectors,
  legal_sphere: {}
};

/** Name of a row of the chain; legal spheres and a package's own words as they are written. */
export function chainRowText(rowId: string, dimension: ChainDimension, locale: Locale): string {
  if (rowId === '') return m.chain_row_unassigned({}, { locale });
  const words = rows[dimension];
  return (Object.hasOwn(words, rowId) && words[rowId]?.({}, { locale })) || rowId;
}

/** Where the chain breaks, as one sentence: each transition that is open somewhere once, in the order of the breaks. */
export function chainHeadline(
  breaks: readonly ChainBreak[],
  transitionName: (transitionId: string) => string,
  locale: Locale
): string {
  const open = breaks.filter((one) => one.kind !== 'partly' && !isUnknown(one));
  const ids = [...new Set(open.map(({ transitionId }) => transitionId))];
  if (ids.length > 0) {
    const text = listText(ids.map(transitionName), locale);
    return m.chain_headline({ count: ids.length, text }, { locale });
  }
  if (breaks.some(isUnknown)) return m.chain_headline_unknown({}, { locale });
  return (breaks.length > 0 ? m.chain_headline_partly : m.chain_headline_whole)({}, { locale });
}

const isUnknown = (found: ChainBreak) => found.kind === 'everywhere' && found.state === 'unknown';

/** How complete the chain is where stress is highest and least; empty where one of the two is not known. */
export function completenessText(classes: readonly ClassCompleteness[], locale: Locale): string {
  const [low, high] = [classes[0]?.completeness ?? null, classes.at(-1)?.completeness ?? null];
  if (low === null || high === null || classes.length < 2) return '';
  return m.completeness_gap({ high: shareText(high, locale), low: shareText(low, locale) }, { locale });
}

/** The weakest link of an area; `nameOf` names phases and transitions. */
export function weakestText(link: ChainLink, nameOf: (link: ChainLink) => string, locale: Locale): string {
  return m.completeness_weakest({ link: nameOf(link) }, { locale });
}
