import { classToken, trendToken, type AreaStyle } from '$lib/core/area-style';
import type { Locale } from '$lib/core/locale';
import type { TrendClass } from '$lib/core/stress-types';
import { countMarks, countToken, type LegendEntry } from '$lib/charts/legend/legend-entry';
import * as m from '$lib/messages/compiled/messages.js';
import { figureText, numberText } from '$lib/messages/number-text';
import { classText, markText, rangeText, trendText } from '$lib/messages/stress-text';

type Styles = ReadonlyMap<string, AreaStyle>;

function markEntries(styles: Styles, minimumPopulation: number, locale: Locale): LegendEntry[] {
  const minimum = numberText(minimumPopulation, 0, locale);
  return countMarks(styles.values()).map(({ mark, count }) => ({
    style: { kind: 'mark', mark },
    label: markText(mark, locale),
    range:
      mark === 'unclassified' && minimumPopulation > 0
        ? m.legend_under_residents({ minimum }, { locale })
        : '',
    count
  }));
}

const entry = (styles: Styles, token: string, label: string, range: string): LegendEntry => ({
  style: { kind: 'class', token },
  label,
  range,
  count: countToken(styles.values(), token)
});

interface Request {
  styles: Styles;
  minimumPopulation: number;
  locale: Locale;
}

/** Legend of the status map: the class of most stress first. */
export function statusLegend(
  { styles, minimumPopulation, locale }: Request,
  limits: readonly number[]
): LegendEntry[] {
  const count = limits.length + 1;
  const classes = Array.from({ length: count }, (_, i) => count - i).map((position) =>
    entry(
      styles,
      classToken(position, count),
      classText(position, count, locale),
      rangeText(position, limits, locale)
    )
  );
  return [...classes, ...markEntries(styles, minimumPopulation, locale)];
}

const trends: readonly TrendClass[] = ['worsening', 'stable', 'improving'];
const trendPosition = { improving: 1, stable: 2, worsening: 3 };

export function trendLegend(
  { styles, minimumPopulation, locale }: Request,
  limits: readonly number[]
): LegendEntry[] {
  const classes = trends.map((trend) =>
    entry(
      styles,
      trendToken(trend),
      trendText(trend, locale),
      rangeText(trendPosition[trend], limits, locale)
    )
  );
  return [...classes, ...markEntries(styles, minimumPopulation, locale)];
}

/** Legend of a single indicator: the highest class first, limits in the indicator's unit. */
export function indicatorLegend(
  { styles, minimumPopulation, locale }: Request,
  limits: readonly number[],
  unit: string
): LegendEntry[] {
  const count = limits.length + 1;
  const text = (limit: number) => figureText(limit, unit, locale);
  const label = (position: number) => {
    const [lower, upper] = [limits[position - 2], limits[position - 1]];
    if (lower === undefined)
      return upper === undefined ? '' : m.legend_up_to({ limit: text(upper) }, { locale });
    if (upper === undefined) return m.legend_above({ limit: text(lower) }, { locale });
    return m.legend_between({ lower: text(lower), upper: text(upper) }, { locale });
  };
  const classes = Array.from({ length: count }, (_, i) => count - i).map((position) =>
    entry(styles, classToken(position, count), label(position), '')
  );
  return [...classes, ...markEntries(styles, minimumPopulation, locale)];
}
