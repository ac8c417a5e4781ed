/**
 * A period as text: `2025`, `2024-06`, `2024-12-31`, `2024-Q3`, `2024-H1`, a school or kindergarten year `2024/25`
 * or `2024/2025`, or several years pooled `2021-2023`.
 */
export const periodPattern =
  '^(\\d{4}|\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|\\d{4}-(Q[1-4]|H[12])|\\d{4}/(\\d{2}|\\d{4})|\\d{4}-\\d{4})$';

const shape = new RegExp(periodPattern);

/** Whether the text is a period of one of the known shapes. */
export function isPeriod(text: string): boolean {
  if (!shape.test(text)) return false;
  if (text.length === 10) return isDate(text);
  const [first, second] = yearsOf(text);
  if (text[4] === '/') return second === first + 1;
  return second === first || (text.length === 9 && second > first);
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** First and last calendar year of a period; equal for all but school years and pooled years. */
function yearsOf(period: string): [number, number] {
  const first = Number(period.slice(0, 4));
  const rest = period.slice(5);
  if (period[4] === '/') return [first, rest.length === 2 ? lastYear(first, rest) : Number(rest)];
  if (/^\d{4}$/.test(rest)) return [first, Number(rest)];
  return [first, first];
}

function lastYear(first: number, twoDigits: string): number {
  const sameCentury = Math.floor(first / 100) * 100 + Number(twoDigits);
  return sameCentury < first ? sameCentury + 100 : sameCentury;
}

/** The period the given number of years earlier (negative) or later, in the same shape; null for no period. */
export function shiftPeriod(period: string, years: number): string | null {
  if (!isPeriod(period)) return null;
  const [first, second] = yearsOf(period);
  const start = String(first + years).padStart(4, '0');
  if (period[4] === '/' && period.length === 7) return `${start}/${String(second + years).slice(-2)}`;
  if (period.length === 9) return `${start}${period[4]}${String(second + years).padStart(4, '0')}`;
  return start + period.slice(4);
}

/** Last day of a period as `YYYY-MM-DD` (day 31 stands for every month's end), so that periods sort as text. */
export function endOf(period: string): string {
  const [, second] = yearsOf(period);
  const part = period.slice(5);
  if (period[4] === '/') return `${second}-07-31`;
  if (part[0] === 'Q') return `${second}-${String(Number(part[1]) * 3).padStart(2, '0')}-31`;
  if (part[0] === 'H') return `${second}-${part[1] === '1' ? '06' : '12'}-31`;
  if (part.length === 2) return `${second}-${part}-31`;
  return part.length === 5 ? period : `${second}-12-31`;
}

/** Orders periods by their end, then by their text. */
export function comparePeriods(a: string, b: string): number {
  const [endA, endB] = [endOf(a), endOf(b)];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The period that ends last, or null for none. Texts that are no period are passed over. */
export function latestPeriod(periods: Iterable<string>): string | null {
  let latest: string | null = null;
  for (const period of periods)
    if (isPeriod(period) && (latest === null || comparePeriods(period, latest) > 0)) latest = period;
  return latest;
}
