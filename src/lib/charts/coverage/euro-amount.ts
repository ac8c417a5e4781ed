import type { Locale } from '../../core/locale.ts';
import { numberText } from '../../messages/number-text.ts';

const separators = { de: { group: /[.\s']/g, point: ',' }, en: { group: /[,\s']/g, point: '.' } } as const;

/** Whole cents of an amount in euros as it is typed in a language ("1.234,50"); null where it is none, or below 0. */
export function centsOf(text: string, locale: Locale): number | null {
  const { group, point } = separators[locale];
  const plain = text.replace('€', '').trim().replace(group, '').replace(point, '.');
  if (!/^\d+(\.\d{1,2})?$/.test(plain)) return null;
  const cents = Math.round(Number(plain) * 100);
  return Number.isSafeInteger(cents) ? cents : null;
}

/** Cents as euros with two decimals. */
export const euroText = (cents: number, locale: Locale): string =>
  `${numberText(cents / 100, 2, locale)}\u202f€`;

/** A difference in cents as euros, with its sign in front. */
export const euroDifference = (cents: number, locale: Locale): string =>
  cents === 0 ? '–' : `${cents > 0 ? '+' : ''}${euroText(cents, locale)}`;

/** Cents as they are typed: without needless decimals. */
export const typedEuros = (cents: number, locale: Locale): string =>
  numberText(cents / 100, cents % 100 === 0 ? 0 : 2, locale);
