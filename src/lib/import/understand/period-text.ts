import { isPeriod } from '../../package/period.ts';

const months: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^m(ä|ae|a)r/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^de[zc]/
];

/**
 * A text that is a period as a whole, in the package's form: `2024`, `31.12.2024` → the day, `Kindergartenjahr
 * 2024/25` → `2024/25`, `202012` → `2020-12`, `Dez 2013` → `2013-12`; null for anything else.
 */
export function readPeriod(text: string): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(stichtag|stand|zum|am|jahr|schuljahr|kindergartenjahr|kita-?jahr|kjg?)\b[:\s]*/, '')
    .replace(/^(zum|am)\s+/, '')
    .replace(/t\d{2}:.*$/, '');
  const period = shapes(plain);
  return period !== null && isPeriod(period) && isRecent(period) ? period : null;
}

function shapes(text: string): string | null {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$|^\d{4}\/(\d{2}|\d{4})$|^\d{4}-(q[1-4]|h[12])$/.test(text))
    return text.toUpperCase();
  const day = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (day !== null) return `${day[3]}-${padded(day[2])}-${padded(day[1])}`;
  const span = /^(\d{4})\s?(?:[-–]|bis)\s?(\d{4})$/.exec(text);
  if (span !== null) return `${span[1]}-${span[2]}`;
  const half = /^(\d{4})(0[1-9]|1[0-2])$/.exec(text);
  if (half !== null) return `${half[1]}-${half[2]}`;
  return namedMonth(text);
}

function namedMonth(text: string): string | null {
  const match = /^(\p{L}+)\.?\s(\d{4})$/u.exec(text);
  const month = match === null ? -1 : months.findIndex((shape) => shape.test(match[1] ?? ''));
  return match === null || month < 0 ? null : `${match[2]}-${padded(String(month + 1))}`;
}

function padded(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

function isRecent(period: string): boolean {
  return period >= '1900' && period < '2100';
}

const within =
  /\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}|(?:19|20)\d{2}\/\d{2,4}|(?:\p{L}{3,9}\.? )?(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Every period a longer text mentions, in its order: a title, a header, the name of a file. */
export function periodsIn(text: string): string[] {
  return [...text.matchAll(within)].flatMap(([part]) => {
    const period = readPeriod(part) ?? readPeriod(/\d{4}$/.exec(part)?.[0] ?? '');
    return period === null ? [] : [period];
  });
}

/** The one period a text mentions; null where it mentions none or several years. */
export function onlyPeriodIn(text: string): string | null {
  const found = [...new Set(periodsIn(text))];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The calendar year of a reference date at the end of a year; any other period as it is. */
export function yearEndAsYear(period: string): string {
  return /^\d{4}-12-31$/.test(period) ? period.slice(0, 4) : period;
}
