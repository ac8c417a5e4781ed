import type { Cell } from '../../core/cell.ts';
import type { Locale } from '../../core/locale.ts';
import type { AreaIndex, StressIndex, TrendClass } from '../../core/stress-types.ts';
import * as m from '../../messages/compiled/messages.js';
import { notComputableText } from '../../messages/not-computable-text.ts';
import { periodText } from '../../messages/number-text.ts';
import { classText, trendText } from '../../messages/stress-text.ts';
import {
  countCell,
  markCell,
  numberCell,
  numbers,
  paragraph,
  shareCell,
  textCell,
  words
} from '../document/cells.ts';
import type { Block, Table, TableCell } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { nameIn, namesText } from './names-text.ts';
import { sourceText } from './source-text.ts';

const trends = ['worsening', 'stable', 'improving'] as const satisfies readonly TrendClass[];

/** How many areas and children there are by class and trend, and which areas have no class. */
export function classBlocks(figures: ReportFigures, naming: ReportNaming): Block[] {
  const { stress } = figures;
  const { locale, areaName } = naming;
  const without = stress.areas.filter(({ status }) => status === null).map(({ areaId }) => areaName(areaId));
  return [
    classTable(figures, naming),
    ...childrenNote(figures, locale),
    ...(stress.trendProblem ? [paragraph(noTrendText(figures, locale), 'note')] : []),
    ...(without.length > 0
      ? [
          paragraph(
            m.chap_stress_unclassified(
              { count: without.length, names: namesText(without, locale) },
              { locale }
            )
          )
        ]
      : [])
  ];
}

function childrenNote({ children }: ReportFigures, locale: Locale): Block[] {
  const count = (children ?? []).filter(({ kind }) => kind !== 'value').length;
  return count === 0 || count === children?.length
    ? []
    : [paragraph(m.chap_without_areas({ count }, { locale }), 'note')];
}

function noTrendText({ stress, indicators }: ReportFigures, locale: Locale): string {
  const cause = stress.trendProblem;
  if (!cause) return '';
  const name = (id: string) => {
    const found = indicators.find((one) => one.id === id);
    return found ? nameIn(found, locale) : id;
  };
  return m.chap_stress_no_trend({ reason: notComputableText(cause, name, locale) }, { locale });
}

function classTable(
  { stress, children: cells, city, origin }: ReportFigures,
  { locale }: ReportNaming
): Table {
  const children = cells?.some(({ kind }) => kind === 'value') ? cells : null;
  const since = city.earlierPeriod;
  const withTrend = stress.trendProblem === null && since !== null;
  return {
    kind: 'table',
    id: 'stress-classes',
    caption: withTrend
      ? m.chap_stress_matrix({ since: periodText(since, locale) }, { locale })
      : m.chap_stress_classes({}, { locale }),
    columns: [
      words(m.chap_stress_col_class({}, { locale })),
      numbers(m.chap_stress_col_areas({}, { locale })),
      ...(withTrend ? trends.map((trend) => numbers(trendText(trend, locale))) : []),
      ...(children
        ? [
            numbers(m.chap_stress_col_children({}, { locale })),
            numbers(m.chap_stress_col_share({}, { locale }))
          ]
        : [])
    ],
    rows: Array.from({ length: stress.classCount }, (_, i) =>
      classRow(stress, stress.classCount - i, { children, withTrend, locale })
    ),
    source: sourceText(origin, locale)
  };
}

interface ClassRow {
  children: readonly Cell[] | null;
  withTrend: boolean;
  locale: Locale;
}

function classRow(
  { areas, classCount }: StressIndex,
  position: number,
  { children, withTrend, locale }: ClassRow
): TableCell[] {
  const inClass = ({ status }: AreaIndex) => status?.class === position;
  const own = areas.filter(inClass);
  const count = (trend: TrendClass) => own.filter((area) => area.trend?.class === trend).length;
  const known = (children ?? []).map((cell) => (cell.kind === 'value' ? cell.value : 0));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const here = sum(known.filter((_, row) => inClass(areas[row] as AreaIndex)));
  const all = sum(known);
  return [
    textCell(classText(position, classCount, locale)),
    countCell(own.length, locale),
    ...(withTrend ? trends.map((trend) => countCell(count(trend), locale)) : []),
    ...(children
      ? [
          numberCell(here, 0, locale),
          all > 0 ? shareCell(here / all, locale) : markCell('not_applicable', locale)
        ]
      : [])
  ];
}
