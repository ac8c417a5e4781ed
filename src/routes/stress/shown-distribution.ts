import { classOf, classToken, trendToken } from '$lib/core/area-style';
import { classDistribution, type ClassBin } from '$lib/core/class-distribution';
import { hasValue } from '$lib/core/column';
import type { Locale } from '$lib/core/locale';
import type { TrendClass } from '$lib/core/stress-types';
import { indicatorKey } from '$lib/core/value-range';
import * as m from '$lib/messages/compiled/messages.js';
import { figureText } from '$lib/messages/number-text';
import { limitText } from '$lib/messages/stress-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { ViewState } from '$lib/state/view-state';
import { indicatorNameIn } from './area-reading';

/** A figure of an area with its class, from 1. */
interface Entry {
  areaId: string;
  value: number;
  class: number;
}

/** What a distribution draws: the index, its trend, or one indicator. */
interface Drawn {
  /** Key of the figures, as filters name them. */
  of: string;
  title: string;
  /** What lies on the right. */
  direction: string;
  entries: readonly Entry[];
  tokens: readonly string[];
  limits: readonly number[];
  format: (value: number) => string;
}

export interface ShownDistribution extends Omit<Drawn, 'entries'> {
  bins: readonly ClassBin[];
  selected: { name: string; value: number } | null;
}

const trends: readonly TrendClass[] = ['improving', 'stable', 'worsening'];

/** The distribution of what the map shows; null for displays that have none. */
export function shownDistribution(
  screen: StressScreen,
  { mode, area }: Pick<ViewState, 'mode' | 'area'>,
  locale: Locale
): ShownDistribution | null {
  const drawn = drawnIn[mode]?.(screen, locale) ?? null;
  if (!drawn) return null;
  const { entries, ...rest } = drawn;
  const own = entries.find(({ areaId }) => areaId === area);
  const name = screen.data?.areas.find(({ areaId }) => areaId === area)?.name ?? '';
  return {
    ...rest,
    bins: classDistribution(entries, rest.tokens.length),
    selected: own ? { name, value: own.value } : null
  };
}

const drawnIn: Partial<Record<ViewState['mode'], (screen: StressScreen, locale: Locale) => Drawn | null>> = {
  status: ({ index }, locale) =>
    index && {
      of: 'index',
      title: m.distribution_index({}, { locale }),
      direction: m.distribution_more({}, { locale }),
      entries: index.areas.flatMap(({ areaId, status }) =>
        status ? [{ areaId, value: status.index, class: status.class }] : []
      ),
      tokens: Array.from({ length: index.classCount }, (_, i) => classToken(i + 1, index.classCount)),
      limits: index.classes.limits,
      format: (value) => limitText(value, locale)
    },
  trend: ({ index, composer }, locale) =>
    index && {
      of: 'trend',
      title: m.distribution_trend({}, { locale }),
      direction: m.distribution_rising({}, { locale }),
      entries: index.areas.flatMap(({ areaId, trend }) =>
        trend ? [{ areaId, value: trend.index, class: trends.indexOf(trend.class) + 1 }] : []
      ),
      tokens: trends.map(trendToken),
      limits: composer.settings?.trend.limits ?? [],
      format: (value) => limitText(value, locale)
    },
  indicator: indicatorDistribution
};

const directions: Readonly<Record<string, typeof m.distribution_more>> = {
  '1': m.distribution_more,
  '-1': m.distribution_less
};

function indicatorDistribution({ data, single, singleLimits }: StressScreen, locale: Locale): Drawn | null {
  const column = single && data?.columns[single.indicatorId];
  if (!data || !single || !column) return null;
  const count = singleLimits.length + 1;
  const name = indicatorNameIn(data, locale)(single.indicatorId);
  return {
    of: indicatorKey(single.indicatorId),
    title: m.distribution_indicator({ name }, { locale }),
    direction: (directions[String(single.polarity)] ?? m.distribution_neutral)({}, { locale }),
    entries: data.areas.flatMap(({ areaId }, row) => {
      const value = column.values[row] as number;
      return hasValue(column, row) ? [{ areaId, value, class: classOf(value, singleLimits) }] : [];
    }),
    tokens: Array.from({ length: count }, (_, i) => classToken(i + 1, count)),
    limits: singleLimits,
    format: (value) => figureText(value, single.unit, locale)
  };
}
