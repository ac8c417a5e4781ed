import type { Locale } from '../core/locale.ts';
import type { Funnel, FunnelStep } from '../core/transitions/funnel.ts';
import type { RateGap, RateProfile } from '../core/transitions/rate-profile.ts';
import * as m from './compiled/messages.js';
import { numberText, shareText } from './number-text.ts';

type Word = typeof m.outcome_arrived;

const outcomes: Readonly<Record<string, Word>> = {
  screened: m.outcome_screened,
  offered: m.outcome_offered,
  accepted: m.outcome_accepted,
  arrived: m.outcome_arrived,
  midwife_care: m.outcome_midwife_care,
  entry_under_two: m.outcome_entry_under_two,
  entry_at_two: m.outcome_entry_at_two,
  entry_at_three: m.outcome_entry_at_three,
  entry_at_four_or_later: m.outcome_entry_at_four_or_later,
  continued: m.outcome_continued,
  no_findings: m.outcome_no_findings,
  gymnasium: m.outcome_gymnasium,
  gesamtschule: m.outcome_gesamtschule,
  realschule: m.outcome_realschule,
  sekundarschule: m.outcome_sekundarschule,
  hauptschule: m.outcome_hauptschule,
  training_or_study: m.outcome_training_or_study,
  transition_scheme: m.outcome_transition_scheme,
  unknown: m.outcome_unknown,
  advised: m.outcome_advised,
  no_certificate: m.outcome_no_certificate
};

/** Name of an outcome or step; a package's own outcome as it is written. */
export function outcomeText(outcome: string, locale: Locale): string {
  return (Object.hasOwn(outcomes, outcome) && outcomes[outcome]?.({}, { locale })) || outcome;
}

const losses: Readonly<Record<string, Word>> = {
  screened: m.funnel_loss_screened,
  accepted: m.funnel_loss_accepted,
  arrived: m.funnel_loss_arrived
};

/** What happens to those lost at a step: "lehnen ab". */
export function lossText({ outcome }: FunnelStep, locale: Locale): string {
  const word = Object.hasOwn(losses, outcome) ? losses[outcome] : undefined;
  return (word ?? m.funnel_loss_other)({}, { locale });
}

/**
 * The step that loses most and what closing it would mean; a second sentence where closing another step would bring
 * more to the end. Empty where nobody is lost.
 */
export function funnelText({ steps, losesMost, gainsMost }: Funnel, locale: Locale): string[] {
  const [most, best] = [losesMost, gainsMost].map((id) => steps.find(({ outcome }) => outcome === id));
  if (!most) return [];
  const first = m.funnel_most({ ...inputsOf(most, locale), ...countsOf(most, locale) }, { locale });
  if (!best || best === most) return [first];
  return [first, m.funnel_closing(inputsOf(best, locale), { locale })];
}

function inputsOf({ outcome, arriving }: FunnelStep, locale: Locale) {
  return { step: outcomeText(outcome, locale), arriving: numberText(Math.round(arriving), 0, locale) };
}

function countsOf({ lost, entered }: FunnelStep, locale: Locale) {
  const number = (value: number) => numberText(value, 0, locale);
  return { lost: number(lost), entered: number(entered), share: shareText(lost / entered, locale) };
}

/** The gap between areas of high and of least stress, as a sentence; the difference with its sign. */
export function rateGapText(profile: RateProfile & { gap: RateGap }, locale: Locale): string {
  const { high, low, difference, certain } = profile.gap;
  const outcome = outcomeText(profile.outcome, locale);
  const shares = { outcome, high: shareText(high.share, locale), low: shareText(low.share, locale) };
  if (!certain) return m.rate_gap_uncertain(shares, { locale });
  const points = `${difference > 0 ? '+' : ''}${numberText(100 * difference, 0, locale)}`;
  return m.rate_gap({ ...shares, points }, { locale });
}
