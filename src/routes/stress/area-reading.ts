import type { AreaStyle } from '$lib/core/area-style';
import type { AreaIndex, StatusResult, StressIndex } from '$lib/core/stress-types';
import { kindCode, valueKinds } from '$lib/core/cell';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { figureText, numberText } from '$lib/messages/number-text';
import { classText, markText, reasonText, trendAdverb } from '$lib/messages/stress-text';
import type { IndicatorRow } from '$lib/queries/list-indicators';
import type { StressScreenData } from '$lib/queries/stress-screen-data';
import type { IndicatorReliability } from '$lib/state/reliability.svelte';
import { sureWords } from './sure-words';

/** The indicator shown beside the index, in words. */
interface AreaFigure {
  name: string;
  text: string;
  city: string | null;
  /** Its interval, the smoothed value where that is shown, and whether the class is sure; where they are known. */
  sure?: { interval: string; smoothed: string | null; certainty: string | null };
}

/** What a tooltip, a panel and the screen reader say of one area. */
export interface AreaReading {
  areaId: string;
  name: string;
  style: AreaStyle;
  /** Class and trend in words, or the word of the mark. */
  classText: string;
  /** Why there is no class, or ''. */
  why: string;
  status: StatusResult | null;
  figure: AreaFigure | null;
}

interface Sources {
  data: StressScreenData;
  index: StressIndex | null;
  /** The indicator shown beside the index. */
  single: IndicatorRow | undefined;
  styles: ReadonlyMap<string, AreaStyle>;
  locale: Locale;
  /** How sure the indicator is; left out where it does not matter. */
  sure?: IndicatorReliability | null;
}

export const indicatorNameIn = (data: StressScreenData, locale: Locale) => (indicatorId: string) => {
  const row = data.indicators.find((one) => one.indicatorId === indicatorId);
  return (locale === 'en' && row?.nameEn) || row?.nameDe || indicatorId;
};

function classWords(
  area: AreaIndex | undefined,
  style: AreaStyle,
  index: StressIndex | null,
  locale: Locale
): string {
  if (!area?.status || !index) return style.kind === 'mark' ? markText(style.mark, locale) : '';
  const label = classText(area.status.class, index.classCount, locale);
  const sentence = m.stress_class_sentence({ label }, { locale });
  return area.trend ? `${sentence}, ${trendAdverb(area.trend.class, locale)}` : sentence;
}

function figureOf({ data, single, locale, sure }: Sources, position: number): AreaReading['figure'] {
  const column = single && data.columns[single.indicatorId];
  if (!column || !single) return null;
  const name = indicatorNameIn(data, locale)(single.indicatorId);
  const kind = valueKinds[column.kinds[position] ?? kindCode.missing] ?? 'missing';
  const city = data.city[single.indicatorId] ?? null;
  const areaId = data.input.areaIds[position] ?? '';
  const words =
    sure && sureWords(sure, areaId, single.unit, data.years.limits[single.indicatorId] ?? [], locale);
  return {
    ...(words ? { sure: words } : {}),
    name,
    text:
      kind === 'value'
        ? figureText(column.values[position] ?? NaN, single.unit, locale)
        : markText(kind, locale),
    city: city === null ? null : figureText(city, single.unit, locale)
  };
}

export function areaReading(sources: Sources, areaId: string): AreaReading | null {
  const { data, index, styles, locale } = sources;
  const position = data.input.areaIds.indexOf(areaId);
  const row = data.areas[position];
  if (!row) return null;
  const area = index?.areas[position];
  const style = styles.get(areaId) ?? { kind: 'mark', mark: 'missing' };
  const naming = { period: data.period, locale, indicatorName: indicatorNameIn(data, locale) };
  return {
    areaId,
    name: row.name,
    style,
    classText: classWords(area, style, index, locale),
    why: area?.reason ? reasonText(area.reason, naming) : '',
    status: area?.status ?? null,
    figure: figureOf(sources, position)
  };
}

/** One sentence for the screen reader. */
export function spokenReading(reading: AreaReading, locale: Locale): string {
  const status = reading.status;
  const rank =
    status && m.announce_rank({ rank: status.rank, index: numberText(status.index, 2, locale) }, { locale });
  const sure = reading.figure?.sure;
  const interval = sure && `${reading.figure?.name} ${reading.figure?.text}, ${sure.interval}`;
  const words = [reading.classText, rank, reading.why, interval, sure?.certainty].filter(Boolean).join('. ');
  return m.announce_area({ name: reading.name, status: words }, { locale });
}
