import type { ChainPhase } from '../core/chain/chain-types.ts';
import type { Locale } from '../core/locale.ts';
import { chainRowText } from './chain-text.ts';
import * as m from './compiled/messages.js';
import { numberText } from './number-text.ts';

/** Name of a phase in the language of the screen. */
export const phaseText = (
  { nameDe, nameEn }: Pick<ChainPhase, 'nameDe' | 'nameEn'>,
  locale: Locale
): string => (locale === 'en' && nameEn) || nameDe;

/** Name of an action field; a package's own words as they are written. */
export const fieldText = (actionField: string, locale: Locale): string =>
  chainRowText(actionField, 'action_field', locale);

const ofAge = 18;

/** Whom a phase is about, within a sentence: "Kinder 0–2", "Menschen ab 65". */
export function phasePersonsText(phase: ChainPhase, locale: Locale): string {
  const { ageFrom, ageTo } = phase;
  if (ageFrom === null) return m.cov_persons_no_age({ phase: phaseText(phase, locale) }, { locale });
  if (ageTo === null) return m.cov_persons_people_from({ from: ageFrom }, { locale });
  const ages = { from: ageFrom, to: ageTo };
  return (ageTo < ofAge ? m.cov_persons_children_ages : m.cov_persons_people_ages)(ages, { locale });
}

/** Phase with its ages, as a choice: "Frühe Kindheit (0–2 Jahre)". */
export function phaseOptionText(phase: ChainPhase, locale: Locale): string {
  const name = phaseText(phase, locale);
  const { ageFrom: from, ageTo: to } = phase;
  return from === null || to === null ? name : m.cov_persons_ages({ phase: name, from, to }, { locale });
}

const accessModes: Readonly<Record<string, typeof m.cov_access_digital>> = {
  outreach: m.cov_access_outreach,
  low_threshold: m.cov_access_low_threshold,
  digital: m.cov_access_digital,
  on_referral: m.cov_access_on_referral
};

export const accessModeText = (mode: string, locale: Locale): string =>
  (Object.hasOwn(accessModes, mode) && accessModes[mode]?.({}, { locale })) || mode;

const upToTwelveDe = [
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf'
];
const upToTwelveEn = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
];

/** A count within a sentence: two to twelve as a word, others as a number. */
export function countWord(count: number, locale: Locale): string {
  const words = locale === 'de' ? upToTwelveDe : upToTwelveEn;
  return words[count - 2] ?? numberText(count, 0, locale);
}
