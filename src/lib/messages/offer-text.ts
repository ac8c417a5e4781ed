import {
  approaches,
  recordedStatuses,
  type Approach,
  type RecordedStatus
} from '../core/chain/chain-types.ts';
import { offerStates } from '../core/chain/offer-state.ts';
import { notRecorded, type OfferTrait } from '../core/coverage/offer-filter.ts';
import type { Locale } from '../core/locale.ts';
import { approachText, chainRowText, offerStateText } from './chain-text.ts';
import * as m from './compiled/messages.js';
import { accessModeText, fieldText } from './coverage-screen-text.ts';

type Word = typeof m.dir_trait_sectors;
type Words = Readonly<Record<string, Word>>;

const statuses: Readonly<Record<RecordedStatus, Word>> = {
  planned: m.offer_state_planned,
  concept: m.cov_status_concept,
  active: m.offer_state_active,
  paused: m.offer_state_paused,
  ended: m.offer_state_ended
};

const scopes: Words = {
  facility: m.dir_scope_facility,
  quarter: m.dir_scope_quarter,
  district: m.dir_scope_district,
  city_wide: m.dir_scope_city_wide,
  supra_municipal: m.dir_scope_supra_municipal
};

const providerKinds: Words = {
  independent: m.dir_provider_independent,
  public: m.dir_provider_public
};

const guidelines: Words = {
  participation: m.dir_guideline_participation,
  strengthen_parents: m.dir_guideline_strengthen_parents,
  strengthen_children: m.dir_guideline_strengthen_children,
  outreach: m.dir_guideline_outreach,
  equity: m.dir_guideline_equity,
  social_inclusion: m.dir_guideline_social_inclusion,
  smooth_transitions: m.dir_guideline_smooth_transitions,
  multiprofessional: m.dir_guideline_multiprofessional
};

const wordOf = (words: Words, code: string, locale: Locale): string =>
  (Object.hasOwn(words, code) && words[code]?.({}, { locale })) || code;

const isApproach = (code: string): code is Approach => approaches.some((known) => known === code);
const isStatus = (code: string): code is RecordedStatus => recordedStatuses.some((known) => known === code);

/** A code in a column of the table of offers as words; a package's own words as they are written. */
export function offerCodeText(column: string, code: string, locale: Locale): string {
  switch (column) {
    case 'action_field':
      return fieldText(code, locale);
    case 'sector':
      return chainRowText(code, 'sector', locale);
    case 'access_mode':
      return accessModeText(code, locale);
    case 'approach':
      return isApproach(code) ? approachText(code, locale) : code;
    case 'status':
      return isStatus(code) ? statuses[code]({}, { locale }) : code;
    case 'scope':
      return wordOf(scopes, code, locale);
    case 'provider_kind':
      return wordOf(providerKinds, code, locale);
    case 'guidelines':
      return wordOf(guidelines, code, locale);
    default:
      return code;
  }
}

const traits: Readonly<Record<OfferTrait, Word>> = {
  types: m.cov_filter_type,
  accessModes: m.cov_filter_access,
  states: m.cov_filter_status,
  sectors: m.dir_trait_sectors,
  targetGroups: m.dir_trait_target_groups,
  scopes: m.dir_trait_scopes,
  providers: m.dir_trait_providers,
  networks: m.dir_trait_networks,
  fundingSources: m.dir_trait_funding
};

/** What a filter of offers is called. */
export const traitText = (trait: OfferTrait, locale: Locale): string => traits[trait]({}, { locale });

const columnOfTrait: Partial<Record<OfferTrait, string>> = {
  accessModes: 'access_mode',
  sectors: 'sector',
  scopes: 'scope'
};

/** A value that a filter lets through, as words. */
export function traitValueText(trait: OfferTrait, value: string, locale: Locale): string {
  if (value === notRecorded) return m.dir_not_recorded({}, { locale });
  const state = trait === 'states' && offerStates.find((known) => known === value);
  return state ? offerStateText(state, locale) : offerCodeText(columnOfTrait[trait] ?? '', value, locale);
}
