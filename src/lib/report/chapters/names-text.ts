import type { ChainPhase } from '../../core/chain/chain-types.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { listText } from '../../messages/number-text.ts';

const mostNames = 6;

/** All of a few names, else the first and how many more there are. */
export function namesText(names: readonly string[], locale: Locale): string {
  if (names.length <= mostNames) return listText(names, locale);
  const first = names.slice(0, mostNames - 1);
  return m.chap_stress_more({ names: first.join(', '), count: names.length - first.length }, { locale });
}

/** Name in the language of the report. */
export const nameIn = (
  { nameDe, nameEn }: { nameDe: string; nameEn: string | null },
  locale: Locale
): string => (locale === 'de' ? nameDe : (nameEn ?? nameDe));

/** Ages of a phase: "0–2", "ab 65"; empty where it has none. */
export function agesText({ ageFrom, ageTo }: Pick<ChainPhase, 'ageFrom' | 'ageTo'>, locale: Locale): string {
  if (ageFrom === null) return '';
  if (ageTo === null) return m.chap_ages_from({ from: ageFrom }, { locale });
  if (ageFrom === ageTo) return String(ageFrom);
  return m.chap_ages_range({ from: ageFrom, to: ageTo }, { locale });
}

/** Sentences as one text. */
export const joined = (...sentences: readonly (string | null)[]): string =>
  sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
