import { measureOf } from '$lib/core/coverage/coverage-measure';
import type { Locale } from '$lib/core/locale';
import { bivariateWord } from '$lib/charts/coverage/bivariate-words';
import { figureText } from '$lib/charts/coverage/figure-text';
import { chartFigure, countFigure, type ChartFigure } from '$lib/charts/coverage/chart-figure';
import { markText } from '$lib/messages/stress-text';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import type { AreaStyle } from '$lib/core/area-style';
import type { CoverageWords } from './coverage-words';

/** One area as map, scatter and table tell it. */
export interface NeedRow {
  areaId: string;
  name: string;
  style: AreaStyle;
  index: ChartFigure;
  percentile: ChartFigure;
  /** Share reached, or places per person: the measure of the screen. */
  reached: ChartFigure;
  persons: ChartFigure;
  /** Class in words, or the word of the mark. */
  word: string;
}

/** Every area with its need and coverage, in the order of the areas. */
export function needRows(screen: CoverageScreen, locale: Locale): NeedRow[] {
  const stress = new Map(screen.stress.index?.areas.map((area) => [area.areaId, area]));
  return (screen.shown?.areas ?? []).map((area, i) => {
    const { areaId, persons, stressPercentile } = area;
    const style = screen.styles.get(areaId) ?? { kind: 'mark', mark: 'missing' };
    const own = screen.classes.areas[i];
    const mark = style.kind === 'mark' ? style.mark : 'missing';
    return {
      areaId,
      name: screen.areaName(areaId),
      style,
      index: chartFigure(stress.get(areaId)?.status?.index, mark),
      percentile: chartFigure(stressPercentile, mark),
      reached: chartFigure(measureOf(area, screen.measure)),
      persons: countFigure(persons),
      word: own ? bivariateWord(own) : style.kind === 'mark' ? markText(style.mark, locale) : ''
    };
  });
}

/** A row as one sentence for the screen reader. */
export function spokenRow(row: NeedRow, { measure, unit }: CoverageWords, locale: Locale): string {
  return `${row.name}. ${row.word}. ${measure}: ${figureText(row.reached, unit, locale)}`;
}
