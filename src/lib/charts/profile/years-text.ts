import type { IndicatorLine } from '../../core/profile/area-figures.ts';

/** The years of the lines as they stand above them: `2019–24`; '' while they are not known. */
export function yearsText(lines: readonly Pick<IndicatorLine, 'series'>[]): string {
  const points = lines[0]?.series?.points ?? [];
  const [first, last] = [points[0]?.period, points.at(-1)?.period];
  if (!first || !last) return '';
  if (first === last) return first;
  const isYears = /^\d{4}$/.test(first) && /^\d{4}$/.test(last) && first.slice(0, 2) === last.slice(0, 2);
  return `${first}–${isYears ? last.slice(2) : last}`;
}
