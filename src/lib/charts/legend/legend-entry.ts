import type { AreaMark, AreaStyle } from '../../core/area-style.ts';

/** A line of a legend: what it looks like, its word, its limits, how many areas it has. */
export interface LegendEntry {
  style: AreaStyle;
  label: string;
  range: string;
  count: number;
}

const markOrder: readonly AreaMark[] = ['suppressed', 'missing', 'not_applicable', 'unclassified'];

/** How many areas carry each mark, in the order of the legend, without those that do not occur. */
export function countMarks(styles: Iterable<AreaStyle>): { mark: AreaMark; count: number }[] {
  const counts = new Map<AreaMark, number>();
  for (const style of styles)
    if (style.kind === 'mark') counts.set(style.mark, (counts.get(style.mark) ?? 0) + 1);
  return markOrder.flatMap((mark) => {
    const count = counts.get(mark);
    return count ? [{ mark, count }] : [];
  });
}

/** How many areas carry a colour token. */
export function countToken(styles: Iterable<AreaStyle>, token: string): number {
  let count = 0;
  for (const style of styles) if (style.kind === 'class' && style.token === token) count += 1;
  return count;
}
