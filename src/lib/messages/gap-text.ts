import type { GapCell, GapReason, GapState, PriorityProblem } from '../core/coverage/gap-types.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { listText, numberText, periodText, shareText } from './number-text.ts';

/** How offers are named in a sentence. */
export interface GapNaming {
  locale: Locale;
  offerName: (offerId: string) => string;
}

const states: Record<GapState, typeof m.gap_state_covered> = {
  covered: m.gap_state_covered,
  partial: m.gap_state_partial,
  city_wide_only: m.gap_state_city_wide_only,
  planned: m.gap_state_planned,
  none: m.gap_state_none,
  unknown: m.gap_state_unknown,
  not_applicable: m.gap_state_not_applicable
};

/** Word for a state, as in legends and tables. */
export const gapStateText = (state: GapState, locale: Locale): string => states[state]({}, { locale });

/** Why a cell has its state, as sentences; the first decided. */
export function gapText({ reasons }: Pick<GapCell, 'reasons'>, naming: GapNaming): string {
  return reasons.map((reason) => gapReasonText(reason, naming)).join(' ');
}

/** One reason as a sentence. */
export function gapReasonText(reason: GapReason, naming: GapNaming): string {
  const { locale } = naming;
  switch (reason.code) {
    case 'share_below': {
      const required = shareText(reason.required, locale);
      return m.gap_reason_share_below({ share: shareText(reason.reached, locale), required }, { locale });
    }
    case 'planned':
      return plannedText(reason, naming);
    case 'funding_ends':
      return m.gap_reason_funding_ends({ date: periodText(reason.until, locale) }, { locale });
    case 'reached_from_outside':
      return m.gap_reason_reached_from_outside({ share: shareText(reason.share, locale) }, { locale });
    case 'no_facility':
      return m.gap_reason_no_facility({ kinds: reason.kinds.join(', ') }, { locale });
    case 'none_recorded':
      return m.gap_reason_none_recorded({}, { locale });
    case 'inventory_incomplete':
      return incompleteText(reason, locale);
    case 'no_persons':
      return m.gap_reason_no_persons({}, { locale });
    case 'active':
    case 'part_of_area':
    case 'city_wide':
    case 'paused':
    case 'ended':
      return withOffers[reason.code]({ offers: offersText(reason.offerIds, naming) }, { locale });
    default:
      return reason satisfies never;
  }
}

type Incomplete = Extract<GapReason, { code: 'inventory_incomplete' }>;

/** What the settings say is in one language at least; the other stands in. */
function incompleteText({ reasonDe, reasonEn }: Incomplete, locale: Locale): string {
  const reason = locale === 'de' ? (reasonDe ?? reasonEn) : (reasonEn ?? reasonDe);
  if (reason === undefined) return m.gap_reason_inventory_incomplete({}, { locale });
  return m.gap_reason_inventory_incomplete_because({ reason }, { locale });
}

const withOffers = {
  active: m.gap_reason_active,
  part_of_area: m.gap_reason_part_of_area,
  city_wide: m.gap_reason_city_wide,
  paused: m.gap_reason_paused,
  ended: m.gap_reason_ended
};

function plannedText({ offerIds, from }: Extract<GapReason, { code: 'planned' }>, naming: GapNaming): string {
  const { locale } = naming;
  const offers = offersText(offerIds, naming);
  if (from === null) return m.gap_reason_planned({ offers }, { locale });
  return m.gap_reason_planned_from({ offers, date: periodText(from, locale) }, { locale });
}

/** More offers than these are counted. */
const namedOffers = 3;

function offersText(offerIds: readonly string[], { locale, offerName }: GapNaming): string {
  const names = offerIds.map(offerName);
  if (names.length <= namedOffers) return listText(names, locale);
  const more = names.length - namedOffers;
  return m.gap_offers_more(
    { offers: names.slice(0, namedOffers).join(', '), more: numberText(more, 0, locale) },
    { locale }
  );
}

const problems: Record<PriorityProblem, typeof m.gap_problem_no_ages> = {
  stress_unknown: m.gap_problem_stress_unknown,
  persons_unknown: m.gap_problem_persons_unknown,
  reach_unknown: m.gap_problem_reach_unknown,
  no_ages: m.gap_problem_no_ages
};

/** The priority with its three components, or why there is none. */
export function priorityText({ priority }: Pick<GapCell, 'priority'>, locale: Locale): string {
  const { value, problem, stressPercentile, uncoveredShare, persons } = priority;
  if (problem !== null) return problems[problem]({}, { locale });
  return m.gap_priority(
    {
      priority: numberText(value ?? 0, 0, locale),
      percentile: numberText((stressPercentile ?? 0) * 100, 0, locale),
      share: shareText(uncoveredShare ?? 0, locale),
      persons: numberText(persons ?? 0, 0, locale)
    },
    { locale }
  );
}
