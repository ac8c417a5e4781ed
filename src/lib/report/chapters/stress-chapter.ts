import PrintedMap from '../../charts/area-map/PrintedMap.svelte';
import { printedMapHeight, type PrintedLegendEntry } from '../../charts/area-map/printed-legend.ts';
import type { AreaLabel } from '../../charts/area-map/place-labels.ts';
import { classToken, markOf, statusStyle } from '../../core/area-style.ts';
import type { AreaMark } from '../../core/area-style.ts';
import { isHigh, lowestHighClass } from '../../core/high-classes.ts';
import type { Locale } from '../../core/locale.ts';
import type { AreaIndex, StressIndex } from '../../core/stress-types.ts';
import * as m from '../../messages/compiled/messages.js';
import { listText, periodText } from '../../messages/number-text.ts';
import { classText, markText, trendSign, trendText } from '../../messages/stress-text.ts';
import { paragraph } from '../document/cells.ts';
import type { Block, Figure } from '../document/report-document.ts';
import type { DrawChart } from '../draw-chart.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { byRank } from '../plan/profile-areas.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';
import { leadOn } from './lead.ts';
import { numberText } from '../../messages/number-text.ts';
import { rankingTable } from './ranking-table.ts';
import { sourceText } from './source-text.ts';
import { changesBlocks } from './stress-changes.ts';
import { classBlocks } from './stress-classes.ts';

/** The map of the status index, and its ranking. */
export const stressChapter = chapter({
  id: 'stress',
  title: (locale) => m.doc_stress({}, { locale }),
  kind: 'map',
  startsPage: true,
  blocks
});

function blocks({ figures, naming, draw, template }: ChapterContext): Block[] {
  const map = mapFigure(figures, naming, draw);
  const note = paragraph(noteText(figures, naming.locale), 'note');
  if (template === 'brief') return [map, rankingTable(figures, naming, 'first'), note];
  const scope = template === 'annex' || template === 'social_report' ? 'all' : 'high';
  return [
    ...leadOn('stress', figures, naming),
    map,
    ...changesBlocks(figures, naming),
    ...classBlocks(figures, naming),
    rankingTable(figures, naming, scope),
    note
  ];
}

/** What index and rank say, and how the intervals of the ranks came about. */
function noteText({ robustness }: ReportFigures, locale: ReportNaming['locale']): string {
  const index = m.doc_index_note({}, { locale });
  if (!robustness) return index;
  const { concentration, seed } = robustness.settings;
  const texts = {
    draws: numberText(robustness.draws, 0, locale),
    concentration: numberText(concentration, 0, locale),
    seed
  };
  return `${index} ${m.robustness_report_note(texts, { locale })}`;
}

function mapFigure(figures: ReportFigures, naming: ReportNaming, draw: DrawChart): Figure {
  const { stress, shapes, origin } = figures;
  const { locale } = naming;
  const title = m.doc_map({ period: periodText(origin.period, locale) }, { locale });
  const styles = new Map(stress.areas.map((area) => [area.areaId, statusStyle(area, stress.classCount)]));
  const labels = stress.areas.map((area) => labelOf(area, stress.classCount, naming));
  const legend = legendOf(stress, locale);
  const size = { width: shapes.width, height: printedMapHeight(shapes, legend) };
  return {
    kind: 'figure',
    id: 'stress-map',
    caption: title,
    alternative: mapAlternative(figures, naming),
    svg: draw(PrintedMap, { shapes, styles, labels, legend, title }, size),
    source: sourceText(origin, locale)
  };
}

function labelOf(area: AreaIndex, classCount: number, { areaName }: ReportNaming): AreaLabel {
  const style = statusStyle(area, classCount);
  return {
    areaId: area.areaId,
    text: areaName(area.areaId),
    sign: area.trend ? trendSign[area.trend.class] : '',
    important: isHigh(area, classCount),
    token: style.kind === 'class' ? style.token : null
  };
}

/** The classes from high to low with their numbers of areas, and the areas without a class by their mark. */
function legendOf({ areas, classCount }: StressIndex, locale: Locale): PrintedLegendEntry[] {
  const entry = (fill: string, name: string, count: number) => ({ fill, text: `${name} (${count})` });
  const classes = Array.from({ length: classCount }, (_, i) => classCount - i).map((position) =>
    entry(
      `var(--${classToken(position, classCount)})`,
      classText(position, classCount, locale),
      areas.filter(({ status }) => status?.class === position).length
    )
  );
  const without = areas.filter(({ status }) => status === null).map(markOf);
  const marks = noClassMarks.flatMap(({ mark, fill }) => {
    const count = without.filter((other) => other === mark).length;
    return count === 0 ? [] : [entry(fill, markText(mark, locale), count)];
  });
  return [...classes, ...marks, ...trendSigns(areas, locale)];
}

/** The signs of change that the map shows. */
function trendSigns(areas: readonly AreaIndex[], locale: Locale): PrintedLegendEntry[] {
  const shown = (['worsening', 'improving'] as const).filter((change) =>
    areas.some(({ trend }) => trend?.class === change)
  );
  return shown.map((change) => ({
    fill: null,
    sign: trendSign[change],
    text: trendText(change, locale)
  }));
}

const noClassMarks: readonly { mark: AreaMark; fill: string }[] = [
  { mark: 'suppressed', fill: 'url(#pattern-suppressed)' },
  { mark: 'missing', fill: 'url(#pattern-missing)' },
  { mark: 'not_applicable', fill: 'var(--no-class)' },
  { mark: 'unclassified', fill: 'var(--no-class)' }
];

/** The areas of every class of high stress by name, and those without a class. */
function mapAlternative({ stress }: ReportFigures, { locale, areaName }: ReportNaming): string {
  const { areas, classCount } = stress;
  const named = (those: readonly AreaIndex[]) =>
    listText(
      those.map(({ areaId }) => areaName(areaId)),
      locale
    );
  const classes: string[] = [];
  for (let position = classCount; position >= lowestHighClass(classCount); position -= 1) {
    const those = areas.filter(({ status }) => status?.class === position).sort(byRank);
    const name = classText(position, classCount, locale);
    if (those.length > 0) classes.push(m.doc_map_class({ class: name, names: named(those) }, { locale }));
  }
  const without = areas.filter(({ status }) => status === null);
  if (without.length > 0) classes.push(m.doc_map_unclassified({ names: named(without) }, { locale }));
  return m.doc_map_alt({ classes: classes.join(' ') }, { locale });
}
