import type { Locale } from '../core/locale.ts';

const tags = { de: 'de-DE', en: 'en-GB' } as const;
const minus = '\u2212';
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}${decimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(tags[locale], { ...digits, useGrouping: true });
  formatters.set(key, made);
  return made;
}

/** A number for reading: grouped, with a true minus; a value that rounds to zero carries no sign. */
export function numberText(value: number, decimals: number, locale: Locale): string {
  const text = formatter(locale, decimals).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

const percentUnits: Readonly<Record<string, string>> = {
  percent: '\u202f%',
  ratio_percent: '\u202f%',
  percentage_points: '\u202fPP'
};

/** A figure with its unit: percent with a narrow no-break space, one decimal; counts whole; else two decimals. */
export function figureText(value: number, unit: string, locale: Locale): string {
  if (unit === 'count') return numberText(value, 0, locale);
  const sign = percentUnits[unit];
  if (sign) return numberText(value, 1, locale) + sign;
  return numberText(value, unit.startsWith('per_') ? 1 : 2, locale);
}

/** A share 0–1 as percent. */
export const shareText = (share: number, locale: Locale, decimals = 0): string =>
  `${numberText(share * 100, decimals, locale)}\u202f%`;

/** A day written year-month-day, as it is usual in the language; other periods (2024, 2023/24) stay as they are. */
export function periodText(period: string, locale: Locale): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(period);
  if (!day) return period;
  return locale === 'de' ? `${day[3]}.${day[2]}.${day[1]}` : `${day[3]}/${day[2]}/${day[1]}`;
}

/** Names in a sentence: "A, B und C". */
export function listText(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(names);
}
